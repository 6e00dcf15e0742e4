const core = '^shared/(?!adapters/|deployment/)';

/** The architecture, executable: who may import whom (docs/architecture.md). */
export default {
  forbidden: [
    {
      name: 'packages-import-themselves',
      severity: 'error',
      comment: 'a package is installed without the rest of the repository',
      from: { path: '^packages/([^/]+)/', pathNot: '^packages/(cli|witness|testing)/' },
      to: { pathNot: '^packages/$1/|^node_modules/' },
    },
    {
      name: 'a-witness-is-no-part-of-the-service',
      severity: 'error',
      comment: 'it has the formats of the log in common, and the platform that hashes and signs',
      from: { path: '^packages/witness/' },
      to: {
        pathNot:
          '^packages/witness/|^shared/(evidence|kernel)/|^shared/adapters/keys/(digest-bytes|ed25519)\\.ts$|^node_modules/',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'the-test-kit-is-the-service',
      severity: 'error',
      comment:
        'it has the service of one machine in it, put into its one module by prepack; no deployment',
      from: { path: '^packages/testing/' },
      // The texts of licences are written by what also writes those of the bundles.
      to: {
        path: '^(cdk|test|bench|scripts|tools|console)/',
        pathNot: '^tools/third-party\\.mjs$',
      },
    },
    {
      name: 'nobody-imports-the-test-kit',
      severity: 'error',
      from: { pathNot: '^(packages/testing|test|bench)/' },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'the-command-speaks-to-the-api',
      severity: 'error',
      comment:
        'through the client alone; it reads lists and checks evidence with the code that the service does it with',
      from: { path: '^packages/cli/', pathNot: '^packages/cli/operator/' },
      to: {
        pathNot:
          '^packages/(cli|client)/|^shared/(lists|kernel|evidence)/|^shared/subjects/verify-export\\.ts$|^shared/adapters/(keys/(digest-bytes|ed25519|sha256)|timestamps/rfc3161)\\.ts$|^node_modules/',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'tasks-of-an-operator-are-the-scripts',
      severity: 'error',
      comment:
        'they speak to the account and may use adapters, and the command loads them when it is asked to',
      from: { path: '^packages/cli/operator/' },
      to: { pathNot: '^packages/cli/|^scripts/[^/]+\\.ts$', dependencyTypesNot: ['core'] },
    },
    {
      name: 'the-console-speaks-to-the-api',
      severity: 'error',
      comment:
        'through the client alone: what it shows is what a route answered; it reads lists and checks evidence with the code that the service does it with',
      from: { path: '^console/', pathNot: '^console/build/' },
      to: {
        pathNot:
          '^console/(?!build/)|^packages/client/|^shared/(lists|kernel|evidence)/|^shared/(subjects/verify-export|delivery/content/placeholder)\\.ts$|^node_modules/',
      },
    },
    {
      name: 'nobody-imports-the-console',
      severity: 'error',
      comment: 'it is served as files; what builds it may be called',
      from: { pathNot: '^console/|^test/' },
      to: { path: '^console/(?!build/)' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment:
        'the core imports the core: no node:, no adapters, no packages but pure parsers and a comparison',
      from: { path: core },
      to: {
        pathNot: [
          '^shared/(?!adapters/|deployment/)',
          '^node_modules/(htmlparser2|domhandler|tldts-icann|css-tree|csv-parse|diff)/',
        ],
      },
    },
    {
      name: 'one-html-reader',
      severity: 'error',
      comment: 'HTML is read by `walkHtml`, linear and without a tree; nobody else parses it',
      from: { path: '^shared/(?!adapters/)', pathNot: '^shared/kernel/html/walk-html\\.ts$' },
      to: { path: '^node_modules/(?!tldts-icann/|css-tree/|csv-parse/|diff/)' },
    },
    {
      name: 'only-classification-knows-domains',
      severity: 'error',
      comment: 'and the kind of a link value, which leads to a domain of the sender',
      from: {
        path: '^shared/(?!adapters/|classification/)',
        pathNot: '^shared/delivery/content/value-kinds\\.ts$',
      },
      to: { path: '^node_modules/tldts-icann/' },
    },
    {
      name: 'kernel-is-the-bottom',
      severity: 'error',
      from: { path: '^shared/kernel/' },
      to: { pathNot: '^shared/kernel/|^node_modules/htmlparser2/' },
    },
    {
      name: 'deployment-imports-nothing',
      severity: 'error',
      comment: 'what is deployed, as data that the app, the local stack and the functions read',
      from: { path: '^shared/deployment/' },
      to: { pathNot: '^shared/deployment/' },
    },
    {
      name: 'peers-do-not-meet',
      severity: 'error',
      comment:
        'contacts, consent, classification, mailing and lists know the kernel and themselves',
      from: { path: '^shared/(contacts|consent|classification|mailing|lists)/' },
      to: { path: '^shared/', pathNot: '^shared/($1|kernel)/' },
    },
    {
      name: 'policy-knows-no-delivery',
      severity: 'error',
      from: { path: '^shared/policy/' },
      to: { path: '^shared/(delivery|adapters)/' },
    },
    {
      name: 'evidence-is-checked-alone',
      severity: 'error',
      comment: 'a browser and a stranger check it with this and what it recomputes',
      from: { path: '^shared/evidence/' },
      to: { path: '^shared/', pathNot: '^shared/(evidence|kernel)/' },
    },
    {
      name: 'shared-knows-no-caller',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|cdk|local|web|test|bench|examples|scripts|tools|packages)/' },
    },
    {
      name: 'functions-are-strangers',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/($1|runtime)/' },
    },
    {
      name: 'only-index-wires',
      severity: 'error',
      from: { path: '^functions/[^/]+/(?!index\\.ts$)', pathNot: '^functions/runtime/' },
      to: { path: '^shared/adapters/' },
    },
    {
      name: 'cdk-takes-types-only',
      severity: 'error',
      from: { path: '^cdk/' },
      to: {
        path: '^(functions|shared)/',
        pathNot: '^shared/(deployment|kernel/object)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-test-code-at-run-time',
      severity: 'error',
      from: {
        path: '^(shared|functions|web|cdk|packages)/',
        pathNot: '^packages/(testing|cli/operator)/',
      },
      to: { path: '^(test|bench|local|scripts|tools)/' },
    },
    {
      name: 'no-dev-packages-at-run-time',
      severity: 'error',
      comment: 'what prepack puts into the command is no dependency of whoever installs it',
      from: {
        path: '^(shared|functions|web|packages)/',
        pathNot: '^packages/(cli/mcp|testing)/|^packages/cli/commands/mcp\\.ts$',
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: ['^node_modules/@types/'],
      },
    },
    {
      name: 'only-one-machine-speaks-smtp',
      severity: 'error',
      comment: 'deployed functions mail by Amazon SES; their bundles hold no other way',
      from: { path: '^(functions|cdk|shared/(?!adapters/smtp/))' },
      to: { path: '^shared/adapters/smtp/|^node_modules/nodemailer/' },
    },
    {
      name: 'stores-are-strangers',
      severity: 'error',
      comment: 'what both stores keep in the same shape stands in items, which knows no database',
      from: { path: '^shared/adapters/(dynamodb|sqlite|items)/' },
      to: { path: '^shared/adapters/(dynamodb|sqlite)/', pathNot: '^shared/adapters/$1/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
