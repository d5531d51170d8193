import type { MailWords } from './words.ts';

/** Japanese mails, which begin as shops of the country do, with thanks rather than with a greeting. */
export const ja: MailWords = {
  tag: 'ja',
  direction: 'ltr',
  colon: '：',
  comma: '、',
  greeting: 'いつもご利用いただき、ありがとうございます。',
  subjects: {
    applied: ({ order }) => `ご注文（${order}）を変更しました`,
    cancelled: ({ order }) => `ご注文（${order}）をキャンセルしました`,
    'payment-open': ({ order, amount }) => `${amount}のお支払いをお願いします（ご注文 ${order}）`,
    'payment-received': ({ order }) => `ご注文（${order}）のお支払いを確認しました`,
    reverted: ({ order }) => `ご注文（${order}）の変更を取り消しました`,
    refunded: ({ order, amount }) => `${amount}の返金手続きをしました（ご注文 ${order}）`,
    'approval-requested': ({ order }) => `ご注文（${order}）の変更のご依頼を承りました`,
    approved: ({ order }) => `承認されました：ご注文（${order}）を変更しました`,
    declined: ({ order }) => `ご注文（${order}）は元の内容のままです`,
  },
  sentences: {
    changed: ({ order }) => `ご依頼のとおり、ご注文（${order}）を変更しました。`,
    cancelled: ({ order }) => `ご依頼のとおり、ご注文（${order}）をキャンセルしました。`,
    agreed: ({ order }) => `ショップが承認し、ご依頼のとおりご注文（${order}）を変更しました。`,
    moneyBack: ({ amount }) => `${amount}を返金します。`,
    creditBack: ({ amount }) => `${amount}をストアクレジットでお返しします。`,
    toPay: ({ amount }) => `追加のお支払いは${amount}です。`,
    payBy: ({ date, time }) =>
      `${date}${time}までにお支払いください。それまでにお支払いを確認できない場合は変更を取り消し、元のご注文の内容でお届けします。`,
    linkFollows: 'お支払い用のリンクは、別のメールでお送りします。',
    shopTells: 'お支払い方法は、ショップからご案内します。',
    paid: ({ order, amount }) =>
      `${amount}のお支払いを確認しました。ありがとうございます。ご注文（${order}）は、ご依頼のとおり変更されています。`,
    unpaid: ({ order, date, time }) =>
      `${date}${time}までにお支払いを確認できなかったため、ご注文（${order}）の変更を取り消しました。`,
    notKept: ({ order }) => `ご注文（${order}）の変更を維持できなかったため、変更を取り消しました。`,
    asBefore: '変更前のご注文の内容でお届けします。',
    onItsWay: ({ order, amount }) =>
      `ご注文（${order}）について、${amount}をお支払い方法に返金する手続きをしました。反映されるまで数日かかることがあります。`,
    credited: ({ order, amount }) =>
      `ご注文（${order}）について、${amount}のストアクレジットをお返ししました。`,
    requested: ({ order }) =>
      `ご注文（${order}）の変更のご依頼を承りました。まずショップが内容を確認します。それまで変更はありません。結果が決まりしだい、メールでお知らせします。`,
    declined: ({ order }) =>
      `ショップでは、ご依頼の変更を承れませんでした。ご注文（${order}）に変更はありません。`,
  },
  code: {
    subject: ({ order }) => `ご注文（${order}）の確認コード`,
    asked: ({ order }) =>
      `ご注文（${order}）の表示のご依頼がありました。お客様ご本人のご依頼でしたら、このコードを依頼元のページに入力してください。`,
    label: '確認コード',
    valid: ({ time }) => `このコードは${time}まで有効で、ご注文を一度だけ表示できます。`,
    notAsked:
      'お心当たりがない場合は、何もせず、このコードを誰にも教えないでください。コードがなければ、ご注文を見られることはありません。ショップがこのコードをお尋ねすることはありません。',
  },
  changes: {
    address: 'お届け先',
    email: 'メールアドレス',
    phone: '電話番号',
    giftMessage: 'ギフトメッセージ',
    deliveryNote: '配達員へのご連絡',
    shipping: '配送方法',
    none: { email: 'なし', phone: 'なし', note: 'なし' },
    quoted: (text) => `「${text}」`,
    swapped: ({ quantity, before, after }) => `「${before}」から「${after}」に交換（${quantity}点）`,
    takenOff: '取り消し',
    quantity: (before, after) => `${before}点から${after}点に変更`,
    added: (quantity, item) => `追加：${item}（${quantity}点）`,
    wholeOrder: 'ご注文全体',
  },
  takenBack: '取り消した変更：',
  staying: '次の内容は、修正いただいたとおりです：',
  total: '現在のご注文金額',
  pay: ({ amount }) => `${amount}を支払う`,
  note: 'ショップからのメッセージ：',
  closing: 'お気付きの点がありましたら、このメールにそのままご返信ください。',
  order: 'ご注文を見る',
  store: 'ショップへ',
};
