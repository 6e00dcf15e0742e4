import { memoryContactStore } from '../../support/memory/memory-contact-store.ts';
import { contactStoreContract } from './contact-store.contract.ts';

contactStoreContract('memory', async () => memoryContactStore());
