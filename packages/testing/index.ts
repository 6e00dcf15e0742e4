export { grondslagMatchers } from './grondslag-matchers.ts';
export { people } from './people/example-people.ts';
export { exampleSender } from './people/example-sender.ts';
export { person } from './people/person.ts';
export { startGrondslag } from './start-grondslag.ts';
