/**
 * Works something out once for each thing, and gives the same again for as long as the thing is there. For what is never
 * changed once built: a register, a matter, a list.
 */
export function remember<Thing extends object, Fact extends object | string>(
  derive: (thing: Thing) => Fact,
): (thing: Thing) => Fact {
  const known = new WeakMap<Thing, Fact>();
  return (thing) => {
    const fact = known.get(thing) ?? derive(thing);
    known.set(thing, fact);
    return fact;
  };
}
