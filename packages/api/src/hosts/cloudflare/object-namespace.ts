/** The part of a Durable Object namespace that is used. */
export interface ObjectNamespace {
  idFromName(name: string): object;
  get(id: object): { fetch(request: Request): Promise<Response> };
}
