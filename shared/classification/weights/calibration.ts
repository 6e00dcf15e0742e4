// Written by `npm run train`: numbers only, no text of what they were trained on.
export const calibrationWeights = {
  "hash": "sha256:88cccb4f34f13900792b9f917aec619c44aee627aec107c0d8ed7ff443ff6229",
  "rules": "2026-11-23",
  "intercept": -1.96737,
  "coefficients": {
    "hard": 1.358497,
    "hardRules": 1.500386,
    "softWeight": 0.980125,
    "linkWeight": 0.049219,
    "service": -0.204918,
    "serviceShare": -0.185054,
    "serviceFirst": -0.345652,
    "document": 0.036106,
    "block": 0.370625,
    "length": 0.198932
  },
  "passBelow": 0.2,
  "passBelowAlone": 0.35,
  "blockFrom": 0.8
} as const;
