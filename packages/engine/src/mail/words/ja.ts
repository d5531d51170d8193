import type { MailWords } from './words.ts';

/** Japanese mails, as polite as the country's good shops are, with full-width punctuation. */
export const ja: MailWords = {
  tag: 'ja',
  direction: 'ltr',
  colon: '：',
  greeting: 'ご利用いただき、ありがとうございます。',
  subjects: {
    applied: ({ order }) => `ご注文${order}を変更しました`,
    cancelled: ({ order }) => `ご注文${order}をキャンセルしました`,
    'payment-open': ({ order, amount }) => `ご注文${order}の追加のお支払いのお願い（${amount}）`,
    'payment-received': ({ order }) => `ご注文${order}のお支払いを確認しました`,
    reverted: ({ order }) => `ご注文${order}の変更を取り消しました`,
    refunded: ({ order, amount }) => `ご注文${order}の返金のお知らせ（${amount}）`,
    'approval-requested': ({ order }) => `ご注文${order}の変更のご依頼を受け付けました`,
    approved: ({ order }) => `ショップが承認し、ご注文${order}を変更しました`,
    declined: ({ order }) => `ご注文${order}は元の内容のままです`,
  },
  sentences: {
    changed: ({ order }) => `ご希望のとおり、ご注文${order}を変更しました。`,
    cancelled: ({ order }) => `ご希望のとおり、ご注文${order}をキャンセルしました。`,
    agreed: ({ order }) => `ショップが承認し、ご希望のとおりご注文${order}を変更しました。`,
    moneyBack: ({ amount }) => `${amount}を返金します。`,
    creditBack: ({ amount }) => `${amount}をストアクレジットでお返しします。`,
    toPay: ({ amount }) => `追加のお支払いは${amount}です。`,
    payBy: ({ date, time }) =>
      `${date}${time}までにお支払いください。期限までにお支払いを確認できない場合は変更を取り消し、元の内容で発送します。`,
    linkFollows: 'お支払い用のリンクは、別のメールでお送りします。',
    shopTells: 'お支払い方法は、ショップからご案内します。',
    paid: ({ order, amount }) =>
      `${amount}のお支払いを確認しました。ご注文${order}は、ご希望のとおり変更後の内容でお届けします。`,
    unpaid: ({ order, date, time }) =>
      `${date}${time}までにお支払いを確認できなかったため、ご注文${order}の変更を取り消しました。`,
    notKept: ({ order }) => `恐れ入りますが、ご注文${order}の変更を維持できなかったため、取り消しました。`,
    asBefore: 'ご注文は元の内容でお届けします。',
    onItsWay: ({ order, amount }) =>
      `ご注文${order}について、${amount}の返金手続きをしました。お支払い方法に反映されるまで、数日かかることがあります。`,
    credited: ({ order, amount }) => `ご注文${order}について、${amount}をストアクレジットでお返ししました。`,
    requested: ({ order }) =>
      `ご注文${order}の変更のご依頼を受け付けました。まずショップで内容を確認します。承認されるまで変更はありません。結果が決まりしだい、メールでお知らせします。`,
    declined: ({ order }) =>
      `ご依頼の変更は、ショップでは承れませんでした。ご注文${order}に変更はありません。`,
  },
  code: {
    subject: ({ order }) => `ご注文${order}の確認コード`,
    asked: ({ order }) =>
      `ご注文${order}を表示するための確認コードの依頼がありました。お客様ご本人によるご依頼でしたら、依頼されたページにこのコードを入力してください。`,
    label: '確認コード',
    valid: ({ time }) => `このコードは${time}まで有効で、ご注文を一度だけ開くことができます。`,
    notAsked:
      'お心当たりがない場合は、何もせず、このコードを誰にも教えないでください。コードがなければ、誰もご注文を見ることはできません。ショップからコードをお尋ねすることは決してありません。',
  },
  changes: {
    address: 'お届け先',
    email: 'メールアドレス',
    phone: '電話番号',
    giftMessage: 'ギフトメッセージ',
    deliveryNote: '配達時のご要望',
    shipping: '配送方法',
    none: { email: 'なし', phone: 'なし', note: 'なし' },
    quoted: (text) => `「${text}」`,
    swapped: ({ quantity, before, after }) => `${after} × ${quantity}（${before}から交換）`,
    takenOff: 'ご注文から削除',
    quantity: (before, after) => `${before}点から${after}点に変更`,
    added: (quantity, item) => `追加：${item} × ${quantity}`,
    wholeOrder: 'ご注文全体',
  },
  takenBack: '取り消した変更：',
  staying: '次の修正はそのまま有効です：',
  total: '現在のご注文金額',
  pay: ({ amount }) => `${amount}を支払う`,
  note: 'ショップからのメッセージ：',
  closing: 'お気づきの点がありましたら、このメールにそのままご返信ください。',
  order: 'ご注文を見る',
  store: 'ショップを見る',
};
