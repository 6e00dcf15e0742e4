/** Enough to recognise one's own address, too little for whoever was forwarded the link. */
export const maskedAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}•••${address.slice(at)}`;
};
