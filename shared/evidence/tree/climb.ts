/** Where the proof's next hash goes, and the place above (RFC 9162 sections 2.1.3.2 and 2.1.4.2). */
export const climb = ({ at, last }: Place): { readonly isLeft: boolean; readonly above: Place } => {
  const isLeft = at % 2 === 1 || at === last;
  let place = { at, last };
  // A node at the ragged end goes up without a sibling until it has one on its left.
  while (isLeft && place.at % 2 === 0 && place.at > 0) place = halved(place);
  return { isLeft, above: halved(place) };
};

/** A place in a tree as a proof climbs it: a node, and the last node beside it on the same height. */
export type Place = { readonly at: number; readonly last: number };

/** The place one height up. */
export const halved = ({ at, last }: Place): Place => ({
  at: Math.floor(at / 2),
  last: Math.floor(last / 2),
});
