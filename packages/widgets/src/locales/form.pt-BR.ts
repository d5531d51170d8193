import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Alterar seu endereço de entrega',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Nome';
      case 'lastName':
        return 'Sobrenome';
      case 'company':
        return 'Empresa';
      case 'address1':
        return 'Rua e número';
      case 'address2':
        return 'Complemento';
      case 'zip':
        return { postalCode: 'CEP', postcode: 'Código postal', pinCode: 'Código PIN', zipCode: 'Código ZIP' }[
          zipLabel
        ];
      case 'city':
        return { city: 'Cidade', suburb: 'Bairro', district: 'Distrito', town: 'Cidade' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Região',
          province: 'Província',
          stateOrTerritory: 'Estado ou território',
          state: 'Estado',
          governorate: 'Província',
          county: 'Condado',
          prefecture: 'Província',
          emirate: 'Emirado',
        }[provinceLabel];
      case 'countryCode':
        return 'País';
      case 'phone':
        return 'Telefone';
    }
  },
  optional: 'opcional',
  chooseProvince: 'Escolha…',
  locked: 'Não é possível alterar aqui. Se estiver errado, fale com a loja.',
  fieldProblem: (reason) =>
    reason === 'missing' ? 'Preencha este campo.' : 'Parece que há um erro. Confira, por favor.',
  problems: (count) => `Confira ${count} campos`,
  review: 'Revisar alteração',
  checking: 'Verificando…',
  cancel: 'Cancelar',
  close: 'Fechar',
  confirmTitle: 'O novo endereço está certo?',
  meant: {
    confirmTitle: 'Você quis dizer este endereço?',
    before: 'Como você digitou',
    after: 'Sugestão',
    save: 'Usar sugestão',
    back: 'Manter o meu',
  },
  suggestions: 'Sugestões',
  found: (count) =>
    count === 1 ? '1 sugestão. Escolha com as setas.' : `${count} sugestões. Escolha com as setas.`,
  newQuote: 'O pedido mudou nesse meio-tempo. Veja o que a alteração significa agora.',
  before: 'Antes',
  after: 'Novo endereço',
  difference(direction, amount) {
    if (direction === 'none') return 'O preço não muda';
    return direction === 'pay' ? `Você paga ${amount} a mais` : `Você recebe ${amount} de volta`;
  },
  save: 'Salvar endereço',
  saving: 'Salvando…',
  back: 'Voltar',
  savedTo: (address) => `Salvo. Seu pacote vai para ${address}.`,
  requested: 'A loja precisa aprovar primeiro. Já fizemos o pedido; até lá, nada muda.',
  accepted: (address) => `Recebemos sua alteração e estamos salvando. Seu pacote vai para ${address}.`,
};
