import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Cambiar tu dirección de entrega',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Nombre';
      case 'lastName':
        return 'Apellidos';
      case 'company':
        return 'Empresa';
      case 'address1':
        return 'Calle y número';
      case 'address2':
        return 'Piso, puerta, etc.';
      case 'zip':
        return {
          postalCode: 'Código postal',
          postcode: 'Código postal',
          pinCode: 'Código PIN',
          zipCode: 'Código ZIP',
        }[zipLabel];
      case 'city':
        return { city: 'Ciudad', suburb: 'Localidad', district: 'Distrito', town: 'Población' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Región',
          province: 'Provincia',
          stateOrTerritory: 'Estado o territorio',
          state: 'Estado',
          governorate: 'Gobernación',
          county: 'Condado',
          prefecture: 'Prefectura',
          emirate: 'Emirato',
        }[provinceLabel];
      case 'countryCode':
        return 'País';
      case 'phone':
        return 'Teléfono';
    }
  },
  optional: 'opcional',
  chooseProvince: 'Elegir…',
  locked: 'Este dato no se puede cambiar aquí. Si no es correcto, escribe a la tienda.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Completa este campo.' : 'Parece que hay un error. Revísalo, por favor.',
  problems: (count) => `Revisa ${count} campos`,
  review: 'Revisar el cambio',
  checking: 'Comprobando…',
  cancel: 'Cancelar',
  close: 'Cerrar',
  confirmTitle: '¿Es correcta la nueva dirección?',
  meant: {
    confirmTitle: '¿Te refieres a esta dirección?',
    before: 'Lo que has escrito',
    after: 'Sugerencia',
    save: 'Usar la sugerencia',
    back: 'Mantener la mía',
  },
  suggestions: 'Sugerencias',
  found: (count) =>
    count === 1 ? '1 sugerencia. Elige con las flechas.' : `${count} sugerencias. Elige con las flechas.`,
  newQuote: 'El pedido ha cambiado mientras tanto. Esto es lo que supone ahora el cambio.',
  before: 'Antes',
  after: 'Nueva dirección',
  difference(direction, amount) {
    if (direction === 'none') return 'El precio no cambia';
    return direction === 'pay' ? `Pagas ${amount} más` : `Te devolvemos ${amount}`;
  },
  save: 'Guardar dirección',
  saving: 'Guardando…',
  back: 'Volver',
  savedTo: (address) => `Guardado. Tu paquete va a ${address}.`,
  requested:
    'La tienda tiene que dar antes su aprobación. Ya se la hemos pedido; hasta entonces no cambia nada.',
  accepted: (address) => `Tenemos tu cambio y lo estamos guardando. Tu paquete irá a ${address}.`,
};
