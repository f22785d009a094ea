const split = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Plain words of council papers, commonest first: they are drawn as often as their place says. All take a plain -s. */
export const nouns = split(`
  service council report resident cost scheme contract home school road year budget plan option member provider
  officer proposal site review change centre place need programme saving ward project child group risk
  charge grant building partner team improvement target asset street survey decision meeting response figure
  framework standard route space tenant carer pupil household visitor driver trader landlord supplier bidder
  estimate reserve deficit surplus receipt loan rate fee tariff saving lease tender quotation clause term
  condition permit licence complaint appeal objection petition comment question answer view concern benefit
  outcome measure indicator trend forecast model sample result finding lesson principle priority objective
  strategy vision policy-holder committee panel board forum network charity trust hospital clinic surgery
  nursery library museum theatre park garden playground pitch pool cemetery chapel market harbour quay jetty
  bridge culvert drain sewer embankment footpath cycleway crossing junction roundabout signal sign lamp kerb
  pavement verge tree hedge meadow pond stream river reservoir bin lorry depot workshop hangar garage bus
  train tram ferry taxi van bicycle parcel permit-holder boiler roof window wall floor ceiling lift stair
  heater pump pipe meter cable panel-fitter server laptop network-link screen record form letter notice-board
  message appointment visit referral assessment placement package bed ward-round shift rota trainee apprentice
  volunteer mentor trustee governor adviser architect engineer surveyor auditor solicitor inspector warden
`);

export const adjectives = split(`
  new local public annual current future additional financial significant proposed existing wider early
  better main full initial recent specific important appropriate available external internal digital social
  physical rural urban coastal central northern southern eastern western voluntary joint shared temporary
  permanent seasonal weekly monthly daily regional national statutory historic modern affordable accessible
  sustainable resilient vulnerable young older disabled independent residential commercial industrial
  educational cultural recreational environmental structural technical operational strategic tactical
  provisional indicative approximate considerable modest steady rapid slow uneven fair reasonable prudent
  careful thorough detailed brief clear plain robust flexible simple complex costly cheap efficient wasteful
  quiet noisy narrow broad steep flat damp dry bright dim secure unsafe popular empty busy spare
`);

/** Verbs that make their forms by rule: `-ed` and `-ing`, or `-d` and `-ing` without the e. */
export const verbs = split(`
  provide support deliver review improve consider propose include reduce require increase approve develop
  ensure consult assess maintain replace manage continue complete agree-on fund address identify offer extend
  monitor protect promote involve remain inform examine measure collect publish prepare present invite
  receive award procure purchase operate repair restore rebuild convert demolish install inspect survey
  measure record analyse compare estimate calculate recover invest collaborate negotiate resolve respond
  answer explain confirm clarify question oppose welcome endorse request recommend adopt revise update
  withdraw-from close open move transfer merge separate widen straighten resurface paint clean clear drain
  plant prune water light heat cool insulate connect disconnect train recruit employ reward retain
`);

export const adverbs = split(`
  also now still already fully largely generally normally usually often rarely seldom shortly quickly slowly
  carefully closely directly jointly separately together locally widely nationally regionally annually
  steadily gradually markedly slightly broadly mainly partly wholly nearly
`);

export const bodies = split(`
  residents'-association parish-council health-trust housing-association chamber-of-trade harbour-trustees
  rail-operator bus-company water-company fire-authority police college university tenants'-panel youth-forum
  carers'-network access-group civic-society drainage-board wildlife-trust schools'-forum pension-board
`).map((name) => name.replaceAll("-", " "));

/** What names of places, roads and firms are put together from; every pairing is a name that nobody bears. */
export const nameStarts = split(`
  Ald Amber Ash Bar Beck Black Bram Brin Brock Cald Carn Ched Clay Crag Crom Dal Dench Dray Dun Eld Elm Fal
  Farn Fen Gar Gel Glas Grind Hal Harr Hes Holm Hux Ing Ired Jar Kel Kirk Lam Lang Lin Lod Mar Mel Mor Nar
  Neth Oak Orm Pad Pen Quar Rad Rav Rith Sal Scar Sed Skel Stan Tad Thorn Tind Ul Vel Wal Wel Whin Wor Yar
`);
export const nameMiddles = split("- a er ing or en le ma se the ro is el an um ob ev il od ip");
export const nameEnds = split(`
  bury by combe cote croft dale den don fell field ford gate grave ham haven hill holt hurst ley low mere
  moor mouth ness ridge sby scar shaw stead stock stoke sty thorpe thwaite toft tree well wick worth wyke
`);
export const roadEnds = split(
  "Road Lane Street Close Avenue Way Drive Terrace Row Gardens Hill Crescent Court",
);
export const firmEnds = ["Limited", "and Partners", "Works", "Care", "Group", "Services", "Civils", "Homes"];
