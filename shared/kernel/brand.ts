/** A nominal type: a `T` that has been checked, and says so. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
