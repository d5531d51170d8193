import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: '分', hour: '時間', day: '日' } as const;

export const texts: ChangesTexts = {
  order: { title: (name) => `ご注文 ${name}`, address: 'お届け先', all: 'ご注文内容をすべて見る' },
  price(flow, amount) {
    return {
      collect: `追加のお支払いは${amount}です`,
      refund: `${amount}を返金します`,
      credit: `${amount}をストアクレジットでお返しします`,
      more: `ご注文の金額が${amount}上がります`,
      less: `ご注文の金額が${amount}下がります`,
      none: '金額は変わりません',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `次のページで、${within}以内にお支払いください。それまでご注文の発送を見合わせます。お支払いがない場合は変更を取り消し、元の内容で発送します。`,
      refund: '変更が保存されしだい、お支払い方法に返金します。',
      credit: '変更が保存されしだい、お受け取りいただけます。',
      more: 'ご注文の代金と一緒にお支払いいただきます。',
      less: 'ご注文のお支払いがその分少なくなります。',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count}${UNITS[unit]}`,
  needsApproval: '変更にはショップの承認が必要です。承認されるまで、変更も請求もありません。',
  newQuote: 'その間にご注文の内容が変わりました。変更内容は現在次のとおりです。',
  total: '合計',
  before: '変更前',
  after: '変更後',
  checking: '確認しています…',
  saving: '保存しています…',
  back: '戻る',
  goOn: 'ほかの変更をする',
  saved: '変更済み',
  closed: '確定',
  until: ({ date, time }, isToday) =>
    isToday ? `${time}まで変更できます` : `${date}${time}まで変更できます`,
  due: (amount, by, isToday) => {
    if (!by) return `お支払い額：${amount}`;
    return isToday
      ? `${by.time}までに${amount}をお支払いください`
      : `${by.date}${by.time}までに${amount}をお支払いください`;
  },
  dueChip: 'お支払い待ち',
  dueNote: 'それまでご注文の発送を見合わせます。お支払いがない場合は変更を取り消し、元の内容で発送します。',
  pay: (amount) => `${amount}を支払う`,
  payByMail: 'お支払い用のリンクは、ショップからメールでお送りします。',
  news: {
    'approval-waiting': {
      chip: '確認待ち',
      sentence: 'ショップが変更内容を確認しています',
      note: '承認されるまで、変更も請求もありません。結果はメールでお知らせします。',
    },
    declined: {
      chip: '変更不可',
      sentence: 'ショップではこの変更を承れませんでした',
      note: 'ご注文は元の内容のままです。ほかにご希望があれば、ショップへご連絡ください。',
    },
    unpaid: {
      chip: '取り消し',
      sentence: 'お支払いがなかったため、変更を取り消しました',
      note: '元の内容で発送します。ご注文の受付中は、もう一度変更できます。',
    },
    paid: {
      chip: '支払い済み',
      sentence: 'お支払いが完了し、変更しました',
      note: 'お客様のお手続きはこれで完了です。',
    },
    approved: {
      chip: '変更済み',
      sentence: 'ショップが承認し、変更しました',
      note: 'お客様のお手続きはこれで完了です。',
    },
  },
  accepted: '変更を受け付け、手続きを進めています。',
  cancel: {
    title: '注文をキャンセルする',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return '発送準備が始まるまでキャンセルできます';
      return isToday
        ? `${closesAt.time}までキャンセルできます`
        : `${closesAt.date}${closesAt.time}までキャンセルできます`;
    },
    begin: 'この注文をキャンセルする…',
    question: 'この注文をキャンセルしますか？',
    confirm: '注文をキャンセルする',
    keep: '注文を続ける',
    instead: '内容の変更で解決できませんか？',
    reason: '理由をお聞かせください（任意）',
    refundTo: '返金方法をお選びください',
    methods: { 'original-payment': 'お支払い方法に返金', 'store-credit': 'ストアクレジット' },
    next: '次へ',
    refund: (method, amount) =>
      ({
        'original-payment': `${amount}をお支払い方法に返金します。通常5～10日かかります。`,
        'store-credit': `${amount}を、このショップで使えるストアクレジットでお返しします。`,
        none: 'まだ請求していないため、返金はありません。',
      })[method],
    final: 'キャンセルした注文は元に戻せません。',
    chip: 'キャンセル済み',
    done: 'ご注文をキャンセルしました',
  },
  window: {
    title: 'ご注文の変更',
    open: '変更できます',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'このご注文は発送準備が始まるまで変更できます';
      return isToday
        ? `このご注文は${closesAt.time}まで変更できます`
        : `このご注文は${closesAt.date}${closesAt.time}まで変更できます`;
    },
    left: (minutes) => `残り${minutes}分`,
    can: '今できる変更',
    kinds: {
      'correct-address': 'お届け先',
      'swap-item': 'サイズ・色',
      'set-quantity': '数量',
      'add-item': '商品の追加',
      'change-shipping': '配送方法',
      'correct-contact': '連絡先',
      'add-note': 'メモ',
      'cancel-order': 'キャンセル',
    },
    rest: 'ほかの内容は、ここでは変更できません。',
    afterwards: 'その後はショップへご連絡ください。まだ対応できる場合があります。',
  },
  swap: {
    title: '商品を交換する',
    nothing: 'このご注文に交換できる商品はありません',
    noOther: 'この商品にはほかの選択肢がありません',
    choose: '交換する',
    units: (count) => `${count}点：`,
    soldOut: '在庫なし',
    present: '注文済み',
    quantity: '数量',
    to: (name) => `${name}に交換する`,
    more: (count) => `ほか${count}点`,
    done: (name) => `交換しました。お届けする商品：${name}`,
  },
  upsell: {
    title: '商品を追加する',
    nothing: 'このご注文に追加できる商品はほかにありません',
    add: '注文に追加する',
    decline: '今回は追加しない',
    insteadOf: '元の価格',
    payNext: (amount, within) => `次のページで${amount}を、${within}以内にお支払いください。`,
    added: (name) => `追加しました：${name}`,
    undo: '追加を取り消す',
    undoTitle: '追加を取り消しますか？',
    removed: (name) => `追加を取り消しました：${name}`,
    others: 'おすすめ商品を見る',
  },
};
