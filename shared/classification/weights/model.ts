export const modelWeights = {
  hash: 'none', corpus: [] as readonly { readonly name: string; readonly rows: number; readonly sha256: string }[], seed: 0, bias: 0, scale: 0,
  base64: '',
};
