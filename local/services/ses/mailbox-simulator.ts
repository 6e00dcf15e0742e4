/** How the receiving side will answer. */
type Simulation = 'success' | 'bounce' | 'complaint' | 'suppressionlist' | 'ooto';

const kinds: readonly string[] = ['success', 'bounce', 'complaint', 'suppressionlist', 'ooto'];

/**
 * What an address of SES's mailbox simulator stands for (`bounce@simulator.amazonses.com`, labels
 * after `+` allowed); with `everywhere`, so does `bounce+label@` of any domain.
 */
export const simulationOf = (address: string, everywhere: boolean): Simulation | undefined => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [kind = '', label] = local.split('+');
  const applies = domain === 'simulator.amazonses.com' || (everywhere && label !== undefined);
  return applies && isSimulation(kind) ? kind : undefined;
};

const isSimulation = (text: string): text is Simulation => kinds.includes(text);

/** The simulator's addresses never get on the suppression list. */
export const isSimulatorAddress = (address: string): boolean =>
  address.toLowerCase().endsWith('@simulator.amazonses.com');
