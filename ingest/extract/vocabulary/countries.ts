/**
 * [code, names, adjectives, states and cities]. Source: ISO 3166 and general geography. What is a name in two countries
 * ("Georgia", "Hyderabad") stands nowhere, or where news of data incidents means it.
 */
type Country = readonly [code: string, names: string, adjectives: string, inside: string];

const rows: readonly Country[] = [
  ['AF', 'afghanistan', 'afghan', 'kabul'],
  ['AR', 'argentina', 'argentine|argentinian', 'buenos aires|córdoba'],
  ['AT', 'austria', 'austrian', 'vienna|graz|styria|carinthia|tyrol|salzburg|linz'],
  ['AU', 'australia', 'australian', 'sydney|melbourne|brisbane|perth|canberra|adelaide|new south wales|nsw|victoria police|queensland|tasmania|western australia|south australia'],
  ['BD', 'bangladesh', 'bangladeshi', 'dhaka|chittagong|chattogram|rajshahi|khulna|sylhet'],
  ['BE', 'belgium', 'belgian', 'brussels|antwerp|ghent'],
  ['BR', 'brazil', 'brazilian', 'são paulo|rio de janeiro|brasília|bahia|minas gerais'],
  ['BT', 'bhutan', 'bhutanese', 'thimphu'],
  ['CA', 'canada', 'canadian', 'toronto|ottawa|montreal|vancouver|ontario|quebec|québec|alberta|nova scotia|manitoba|british columbia|saskatchewan|new brunswick'],
  ['CH', 'switzerland', 'swiss', 'zurich|geneva|bern|basel'],
  ['CL', 'chile', 'chilean', 'valparaíso'],
  ['CN', 'china', 'chinese', 'beijing|shanghai|shenzhen|guangzhou'],
  ['CO', 'colombia', 'colombian', 'bogotá|medellín'],
  ['CZ', 'czech republic|czechia', 'czech', 'prague|brno'],
  ['DE', 'germany', 'german', 'berlin|munich|hamburg|frankfurt|bremen|saxony|bavaria|hesse|lower saxony|schleswig-holstein|thuringia|saarland|brandenburg|cologne|dresden|leipzig|hanover'],
  ['DK', 'denmark', 'danish', 'copenhagen|aarhus|roskilde'],
  ['EE', 'estonia', 'estonian', 'tallinn'],
  ['EG', 'egypt', 'egyptian', 'cairo'],
  ['ES', 'spain', 'spanish', 'madrid|barcelona|catalonia|andalusia|seville'],
  ['FI', 'finland', 'finnish', 'helsinki|tampere|turku'],
  ['FR', 'france', 'french', 'paris|lyon|marseille|toulouse|bordeaux'],
  ['GB', 'united kingdom|uk|u.k.|great britain|britain|england|scotland|wales|northern ireland', 'british|scottish|welsh', 'london|manchester|leeds|glasgow|edinburgh|cardiff|belfast|sussex|kent|essex|north wales|south wales|west midlands|liverpool|bristol'],
  ['GH', 'ghana', 'ghanaian', 'accra|ashanti|kumasi'],
  ['GR', 'greece', 'greek|hellenic', 'athens|thessaloniki'],
  ['HK', 'hong kong', '', 'kowloon'],
  ['HU', 'hungary', 'hungarian', 'budapest'],
  ['ID', 'indonesia', 'indonesian', 'jakarta|surabaya|bandung|bali'],
  ['IE', 'ireland|republic of ireland', 'irish', 'dublin|galway|limerick|munster|connacht|leinster|waterford'],
  ['IL', 'israel', 'israeli', 'jerusalem|tel aviv|haifa'],
  ['IN', 'india|bharat', 'indian', 'delhi|new delhi|mumbai|kolkata|chennai|bengaluru|bangalore|pune|ahmedabad|lucknow|jaipur|bhopal|patna|noida|gurugram|nagpur|thane|kochi|chandigarh|vijayawada|guwahati|ranchi|indore|surat|kanpur|odisha|kerala|karnataka|maharashtra|tamil nadu|telangana|andhra pradesh|gujarat|rajasthan|haryana|bihar|jharkhand|assam|west bengal|madhya pradesh|uttar pradesh|uttarakhand|himachal pradesh|goa|chhattisgarh|tripura|manipur|meghalaya|mizoram|nagaland|sikkim|cuttack|bhubaneswar|aiims|lok sabha|rajya sabha'],
  ['IR', 'iran', 'iranian', 'tehran'],
  ['IT', 'italy', 'italian', 'rome|milan|turin|naples|lombardy|lazio|veneto|tuscany'],
  ['JO', 'jordan', 'jordanian', 'amman|zarqa|irbid'],
  ['JP', 'japan', 'japanese', 'tokyo|osaka|kyoto|niigata|hokkaido'],
  ['KE', 'kenya', 'kenyan', 'nairobi|mombasa|kisumu'],
  ['KR', 'south korea', 'south korean|korean', 'seoul|busan'],
  ['KZ', 'kazakhstan', 'kazakh', 'almaty|astana'],
  ['LK', 'sri lanka', 'sri lankan', 'colombo|kandy|galle'],
  ['LT', 'lithuania', 'lithuanian', 'vilnius'],
  ['LV', 'latvia', 'latvian', 'riga'],
  ['MX', 'mexico', 'mexican', 'mexico city|jalisco|monterrey|guadalajara'],
  ['MY', 'malaysia', 'malaysian', 'kuala lumpur|penang|johor|selangor|putrajaya|sabah|sarawak'],
  ['NG', 'nigeria', 'nigerian', 'lagos|abuja|kano|ibadan'],
  ['NL', 'netherlands|the netherlands', 'dutch', 'amsterdam|rotterdam|the hague|utrecht'],
  ['NO', 'norway', 'norwegian', 'oslo|bergen|trondheim'],
  ['NP', 'nepal', 'nepali|nepalese', 'kathmandu|pokhara'],
  ['NZ', 'new zealand|nz|aotearoa', '', 'auckland|wellington|christchurch|otago|canterbury|nelson'],
  ['PE', 'peru', 'peruvian', 'lima|arequipa|cusco'],
  ['PH', 'philippines|the philippines', 'philippine|filipino', 'manila|metro manila|quezon city|cebu|davao'],
  ['PK', 'pakistan', 'pakistani', 'karachi|lahore|islamabad|sindh|peshawar|rawalpindi'],
  ['PL', 'poland', 'polish', 'warsaw|kraków|gdańsk'],
  ['PT', 'portugal', 'portuguese', 'lisbon|porto'],
  ['RO', 'romania', 'romanian', 'bucharest'],
  ['RU', 'russia|russian federation', 'russian', 'moscow|st petersburg|kremlin'],
  ['SA', 'saudi arabia', 'saudi', 'riyadh|jeddah'],
  ['SE', 'sweden', 'swedish', 'stockholm|gothenburg|malmö'],
  ['SG', 'singapore', 'singaporean', ''],
  ['SI', 'slovenia', 'slovenian|slovene', 'ljubljana|maribor'],
  ['SK', 'slovakia', 'slovak', 'bratislava'],
  ['TH', 'thailand', 'thai', 'bangkok|chiang mai'],
  ['TR', 'turkey|türkiye', 'turkish', 'istanbul|ankara'],
  ['TW', 'taiwan', 'taiwanese', 'taipei'],
  ['TZ', 'tanzania', 'tanzanian', 'dar es salaam|dodoma'],
  ['UA', 'ukraine', 'ukrainian', 'kyiv|kiev|kharkiv|odesa'],
  ['UG', 'uganda', 'ugandan', 'kampala'],
  ['US', 'united states|united states of america|usa|us|u.s|u.s.|america', 'american', 'washington|new york|los angeles|chicago|houston|boston|dallas|san francisco|seattle|miami|atlanta|philadelphia|denver|detroit|ohio|texas|california|florida|virginia|michigan|iowa|idaho|nevada|colorado|maine|oregon|minnesota|wisconsin|pennsylvania|illinois|massachusetts|new jersey|north carolina|south carolina|tennessee|kentucky|indiana|missouri|kansas|oklahoma|arizona|utah|montana|wyoming|nebraska|louisiana|alabama|mississippi|arkansas|maryland|delaware|connecticut|vermont|new hampshire|rhode island|new mexico|alaska|hawaii|north dakota|south dakota|west virginia'],
  ['VE', 'venezuela', 'venezuelan', 'caracas'],
  ['VN', 'vietnam', 'vietnamese', 'hanoi|ho chi minh city'],
  ['ZA', 'south africa', 'south african', 'johannesburg|cape town|durban|pretoria|gauteng|kwazulu-natal|western cape|eastern cape|limpopo'],
  ['ZM', 'zambia', 'zambian', 'lusaka|copperbelt|kitwe|ndola'],
  ['ZW', 'zimbabwe', 'zimbabwean', 'harare|bulawayo'],
]; // prettier-ignore

const phrases = (list: string): string[] => list.split('|').filter(Boolean);
const plain = (phrase: string): string => phrase.replaceAll('.', '');

/** A country by its name or adjective, in lower case without full stops. */
export const countryByName: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([code, names, adjectives]) =>
    [...phrases(names), ...phrases(adjectives)].map((name) => [plain(name), code] as const),
  ),
);

/** The country in which a state or a city lies. */
export const countryByPlace: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([code, , , inside]) => phrases(inside).map((place) => [plain(place), code] as const)),
);

/** So many words has the longest name of a place. */
export const longestPlace = 4;
