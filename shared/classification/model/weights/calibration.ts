// Written by `npm run train`: numbers only, no text of what they were trained on.
export const calibrationWeights = {
  "hash": "sha256:e0261294b37c8b7252fc7046c8bf6c86c4f66b6fe6866df52bf368cfa750eae0",
  "rules": "2026-11-23",
  "intercept": -2.071319,
  "coefficients": {
    "hard": 1.408238,
    "hardRules": 1.528043,
    "softWeight": 0.973289,
    "linkWeight": 0.047994,
    "service": -0.170331,
    "serviceShare": -0.20549,
    "serviceFirst": -0.364396,
    "document": 0.062024,
    "block": 0.361572,
    "length": 0.208094
  },
  "passBelow": 0.2,
  "passBelowAlone": 0.35,
  "blockFrom": 0.8
} as const;
