export { loadAdminSchema } from './schema.ts';
export { serve, type ServedSimulator, type ServeOptions } from './serve.ts';
