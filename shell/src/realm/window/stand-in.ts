export type AnyClass = new (...values: never[]) => object;

/**
 * Returns a class that is used in place of `Real`, whose instances `construct` makes.
 *
 * It shares the prototype, so that `instanceof` holds both ways, and statics are inherited. A subclass gets its own prototype.
 */
export function standIn<C extends abstract new (...values: never[]) => object>(Real: C, construct: (values: unknown[]) => object): C {
  const Own = function (this: unknown, ...values: unknown[]): object {
    if (!new.target) throw new TypeError(`Class constructor ${Real.name} cannot be invoked without 'new'`);
    const instance = construct(values);
    if ((new.target as unknown) !== Own) Object.setPrototypeOf(instance, new.target.prototype as object);
    return instance;
  } as unknown as C & { prototype: unknown };
  Object.setPrototypeOf(Own, Real);
  Object.defineProperty(Own, 'name', { value: Real.name });
  Own.prototype = Real.prototype;
  return Own;
}
