export { loadAdminSchema, loadCustomerSchema } from './schema.ts';
export { serve, type ServedSimulator, type ServeOptions } from './serve.ts';
