/** Words that follow an office's title without being anybody's name: `Prime Minister Office`. */
export const INSTITUTION_WORDS: readonly string[] =
  `Of For And The In At To Office Council Administration Ministry Cabinet Parliament Assembly Service Department
  Committee Rapporteur Counsellor Plenipotentiary Extraordinary Advocate Internal Interior Justice Foreign
  Health Labour Labor Social Education Finance Prime Minister President Prosecutor General Judge Ambassador
  Deputy State National Chief Attaché Responsible Conference Summit Training Association Court Group Network
  Level Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
  August September October November December`.split(/\s+/);

/** Words with a capital letter that stand before an abbreviation and are nobody's first name: `Project AENEAS`. */
export const BEFORE_ACRONYM: ReadonlySet<string> = new Set(
  `A An And All Annual Any As At Area Between Both By Call Campaign Center Centre Code Commission Committee
  Community Conference Contact Convention Council Country Countries Database Department Directive Directorate
  During Each European Executive For Former Forum Foundation From Fund General Global Group Guide High In
  Initiative Institute International Its Joint Law Line Local Manual Meeting Member Members Ministry Mission
  Model National Network New No Of Office On One Operation Organisation Organization Other Our Partner Partners
  Permanent Phase Police Program Programme Project Projects Protocol Regional Regulation Report Resolution
  Seminar Senior Service Since Some South State States Survey System Task That The Their These They This To
  Training Two Under Unit United Until Via When Where Which While With Within Workshop World Black Sea Eastern
  Western Northern Southern Central Association Agency Union Treaty Alliance Platform Strategy Plan Action
  Article Section Table Annex Source Official Federal Shelter Hotline Helpline Number Company Branch Special
  Every If Also But So Through Outside Inside After Before Chapter Part Volume Title Appendix`.split(/\s+/),
);
