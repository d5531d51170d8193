import type { Order } from '@amend/sdk/light';

/** What was bought, and what it came to. */
export function OrderLines({
  order: { name, placedAt, lines, total, shippingMethod, contact },
}: {
  order: Order;
}) {
  return (
    <aside aria-labelledby="lines">
      <h2 id="lines">
        {name} <small>{placedAt.date}</small>
      </h2>
      <ul className="lines">
        {lines.map(({ id, title, variantTitle, quantity, unitPrice, imageUrl }) => (
          <li key={id}>
            {imageUrl ? (
              <img src={imageUrl} alt="" width="64" height="80" />
            ) : (
              <span className="no-picture" />
            )}
            <p>
              {title}
              {variantTitle && <small>{variantTitle}</small>}
            </p>
            <p className="amount">
              {quantity > 1 && <small>{quantity} × </small>}
              {unitPrice.text}
            </p>
          </li>
        ))}
      </ul>
      <dl>
        {shippingMethod && (
          <div>
            <dt>Shipping</dt>
            <dd>{shippingMethod}</dd>
          </div>
        )}
        <div className="total">
          <dt>Total</dt>
          <dd>{total.text}</dd>
        </div>
      </dl>
      {contact.email && <p className="aside-note">A receipt went to {contact.email}.</p>}
    </aside>
  );
}
