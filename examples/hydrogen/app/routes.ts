import { route } from '@react-router/dev/routes';
import type { RouteConfig } from '@react-router/dev/routes';

// A Hydrogen app finds its routes by their names (`flatRoutes`); this one has no other.
export default [
  route('account/orders/:id/amend', 'routes/account.orders.$id.amend.tsx'),
] satisfies RouteConfig;
