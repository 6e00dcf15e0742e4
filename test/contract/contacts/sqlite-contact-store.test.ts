import { sqliteContactStore } from '../../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { contactStoreContract } from './contact-store.contract.ts';

contactStoreContract('SQLite', async () => sqliteContactStore(openDatabase(':memory:')));
