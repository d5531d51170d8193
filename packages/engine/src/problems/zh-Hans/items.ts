import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Chinese of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain('订单将没有商品', '去掉此商品后，订单中就没有商品了。', '您可以改为取消订单。'),
  line_not_found: plain(
    '未找到商品',
    '此商品已不在订单中，或数量不足。',
    '请重新加载页面，查看订单的最新内容。',
  ),
  line_not_editable: plain('此商品无法修改', '此商品不支持修改。', '如需帮助，请联系商店。'),
  variant_not_found: plain('已停售', '此商品已停止销售。', '请选择其他商品。'),
  variant_not_offered: plain('无法在此选择', '此商品无法在这里选择。', '请选择其他商品，或重新下单。'),
  out_of_stock: plain('已售罄', '此商品库存不足。未作任何更改。', '请选择其他商品，或减少数量。'),
  offer_not_found: plain('没有此优惠', '商店没有提供此优惠。', '请重新加载页面，查看商店目前的优惠。'),
  offer_not_available: plain(
    '优惠不可用',
    '您的订单已无法使用此优惠。未作任何更改。',
    '请重新加载页面，查看商店目前的优惠。',
  ),
  offer_price_not_kept: plain(
    '未添加',
    '商店的系统未能按优惠价提供此商品。未作任何更改。',
    '请联系商店，商店可以按优惠价为您添加。',
  ),
  discount_cannot_be_kept: plain(
    '未修改',
    '修改此商品会使您失去已享受的折扣。未作任何更改。',
    '请联系商店，商店可以为您修改并保留折扣。',
  ),
  shipping_method_not_found: plain('不可用', '此订单无法使用这种配送方式。', '请选择其他配送方式。'),
  cancel_reason_not_offered: plain('请选择原因', '此原因不在可选范围内。', '请从显示的原因中选择。'),
  refund_method_not_offered: plain(
    '无法在此选择',
    '取消的订单，商店不退为商店余额。',
    '请选择退回原付款方式。',
  ),
  cancel_refused: plain('未取消', '无法取消订单。您的订单保持原样。', '请联系商店，商店仍可为您取消。'),
  hold_refused: plain('未保存', '无法在付款前暂缓发货。未作任何更改。', '请稍后重试，或联系商店。'),
  decrease_refused: plain(
    '无法在此修改',
    '商店不接受使订单金额减少的修改。',
    '请选择价格相同或更高的商品，或联系商店。',
  ),
  change_refused: plain('未修改', '商店的系统未接受此修改。您的订单保持原样。', '如需帮助，请联系商店。'),
} satisfies Partial<Record<ProblemCode, Sentences>>;
