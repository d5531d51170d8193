/** Where the orders of a test go. */
const address = {
  firstName: 'Lena',
  lastName: 'Hartwig',
  address1: 'Invalidenstraße 116',
  zip: '10115',
  city: 'Berlin',
  countryCode: 'DE',
};

/** The seed of an order of shirts at €68.00 and two mugs at €16.00, shipped for €4.90. */
export function shirtsAndMugs(shirts: number) {
  const items = [
    { product: 'linen-shirt', variant: 'Sage / M', quantity: shirts },
    { product: 'enamel-mug', variant: 'Cream', quantity: 2 },
  ];
  return { address, items };
}
