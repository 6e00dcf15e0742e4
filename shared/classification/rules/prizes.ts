/** A parcel, a fire, a bag of money, a price tag, a shopping cart. */
export const prizes =
  /[\u{1f381}\u{1f389}\u{1f3f7}\u{1f4b0}\u{1f4b8}\u{1f525}\u{1f6cd}\u{1f6d2}\u{1f911}]/u;
