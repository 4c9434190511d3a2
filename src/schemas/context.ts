import { z } from 'zod';
import { provenance } from './provenance.ts';
import { listed, said } from './statement.ts';

/** content/countries/<slug>/context.md: the remaining rows. Offices and institutions only, no office holders. */
export const context = z.strictObject({
  ...provenance,
  governmentType: said.optional(),
  administrativeDivisions: said.optional(),
  independence: said.optional(),
  nationalHoliday: said.optional(),
  constitution: said.optional(),
  legalSystem: said.optional(),
  executive: said.optional(),
  legislature: said.optional(),
  judiciary: listed.optional(),
  /** Abbreviations as the source lists them. */
  organisationsJoined: listed.optional(),
  illicitDrugs: listed.optional(),
});
