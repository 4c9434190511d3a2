/**
 * The same function, which remembers what it gave: for what is asked again on each of thousands of pages, of few things.
 *
 * @param make gives the same for the same argument, and never undefined
 */
export function remembered<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<Of, Made>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
