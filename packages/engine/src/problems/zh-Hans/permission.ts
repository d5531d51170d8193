import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = '如需帮助，请联系商店。';

/** What is said in Chinese of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain('无法在此修改', '此页面不支持这种修改。', contactShop),
  change_not_offered: plain('无法在此修改', '此商店不提供这种修改。', contactShop),
  stronger_proof_needed: {
    title: '需要进一步确认',
    detail: () => '进行此修改前，商店需要进一步确认这是您的订单。',
    nextStep: ({ waysToShow }) => (waysToShow ? `您可以${waysToShow}。` : contactShop),
  },
  order_not_found: plain('未找到订单', '未能找到此订单。', '付款后可能需要稍等片刻。请一分钟后重试。'),
  receipt_not_available: plain(
    '暂无凭证',
    '此修改没有凭证。',
    '修改写入订单后即会生成凭证。如未生成，请联系商店。',
  ),
  edit_not_found: plain('未找到修改', '未能找到此修改。', contactShop),
  event_not_found: plain(
    '未找到事件',
    '未能找到此事件，或没有可发送的目标。',
    '请检查事件的 ID，以及配置中事件的发送目标。',
  ),
  data_request_not_found: plain('未找到请求', '未能找到此数据请求。', '请检查请求的编号。'),
  data_erased: plain('已删除', '所需的个人数据已被删除。', '您无需进行任何操作，这些数据已不再保存。'),
  edit_in_progress: plain('请稍候', '正在保存此订单的另一项修改。', '请几秒钟后重试。'),
  edit_window_passed: {
    title: '已过修改时间',
    detail: ({ closedAt }) =>
      closedAt ? `此订单在 ${closedAt} 前可以修改，现已截止。` : '此订单已无法修改。',
    nextStep: () => '请联系商店，或许仍能为您处理。',
  },
  edit_window_not_open: {
    title: '暂时无法修改',
    detail: ({ opensAt }) =>
      opensAt ? `此订单暂停修改，${opensAt.date} ${opensAt.time} 起可再次修改。` : '此订单暂停修改。',
    nextStep: () => '请届时再来，或联系商店。',
  },
  fulfillment_started: {
    title: '已开始打包',
    detail: ({ isDelivered }) => (isDelivered ? '此订单已送达。' : '此订单正在打包或已在途中。'),
    nextStep: ({ isDelivered }) =>
      isDelivered ? '如有问题，请联系商店。' : '请联系商店，或请承运商将包裹改送其他地址。',
  },
  order_cancelled: plain('订单已取消', '此订单已取消。', '如果这不是您的本意，请联系商店。'),
  order_archived: plain('订单已完成', '此订单已完成，无法再修改。', contactShop),
  nothing_to_ship: plain('无需配送', '此订单没有收货地址。', contactShop),
  rule_denied: plain('此订单无法修改', '此订单无法进行这种修改。', contactShop),
  approval_not_waiting: plain(
    '不在等待确认',
    '此修改不在等待决定，或已有其他决定。',
    '请查看订单的修改记录，了解当前状态。',
  ),
  approval_price_moved: plain(
    '价格已变化',
    '此修改的价格与顾客同意的价格不同。未作任何更改。',
    '请拒绝此修改，以便顾客重新提出申请。',
  ),
  edit_limit_reached: plain(
    '无法继续修改',
    '此订单的修改次数已达到商店允许的上限。',
    '如仍有不妥之处，请联系商店。',
  ),
  quantity_limit: plain('数量过多', '超出了这里一次可订购的数量。未作任何更改。', '请减少数量，或联系商店。'),
  value_limit: plain(
    '改动过大',
    '订单价格的变化会超出商店允许的范围。未作任何更改。',
    '请选择价格更接近的商品，或联系商店。',
  ),
  order_not_editable: plain('无法在线修改', '此订单无法在线修改。', '请联系商店，商店可以为您修改。'),
  order_being_edited: plain('请稍候', '商店正在处理此订单。未作任何更改。', '请一分钟后重试。'),
} satisfies Partial<Record<ProblemCode, Sentences>>;
