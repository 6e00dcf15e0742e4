/**
 * The same AWS client without its call log: the SDK builds a filtered copy of every input and output
 * for a logger that throws it away, which took a third of our processor time.
 */
export const leanClient = <Client extends { readonly middlewareStack: MiddlewareStack }>(
  client: Client,
): Client => {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};

type MiddlewareStack = { remove(name: string): boolean };
