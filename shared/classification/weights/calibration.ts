// Written by `npm run train`: numbers only, no text of what they were trained on.
export const calibrationWeights = {
  "hash": "sha256:68c5c26123e796849f4407b1d12c4f2c32eccafad432ccb9d474785dc3873c55",
  "rules": "2026-11-23",
  "intercept": -1.733438,
  "coefficients": {
    "hard": 1.22525,
    "hardRules": 1.369236,
    "softWeight": 0.856901,
    "linkWeight": 0.084797,
    "service": -0.262849,
    "serviceShare": -0.155231,
    "serviceFirst": -0.328377,
    "document": 0.017503,
    "block": 0.396734,
    "length": 0.167261
  },
  "passBelow": 0.2,
  "passBelowAlone": 0.35,
  "blockFrom": 0.8
} as const;
