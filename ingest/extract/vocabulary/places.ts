const words = (list: string): string[] => list.split('|');

/** Countries, regions and cities that news names. Source: ISO 3166 and general geography; a hint that a name is no organisation. */
export const places: ReadonlySet<string> = new Set(
  words(
    'afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|botswana|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|denmark|ecuador|egypt|estonia|ethiopia|finland|' +
      'france|georgia|germany|ghana|greece|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|libya|lithuania|luxembourg|malaysia|maldives|malta|mexico|moldova|mongolia|morocco|mozambique|myanmar|namibia|nepal|' +
      'netherlands|new zealand|nigeria|north korea|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa|south korea|spain|sri lanka|sudan|sweden|switzerland|syria|' +
      'taiwan|tanzania|thailand|tunisia|turkey|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|uk|us|usa|uae|u.s|u.s.|u.k.|u.k|eu|britain|england|scotland|wales|northern ireland|europe|asia|africa|america|south america|' +
      'north america|middle east|eastern europe|southeast asia|latin america|' +
      'delhi|new delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|pune|ahmedabad|lucknow|jaipur|bhopal|patna|noida|gurugram|nagpur|thane|kochi|chandigarh|vijayawada|guwahati|ranchi|indore|surat|kanpur|odisha|kerala|karnataka|maharashtra|tamil nadu|telangana|andhra pradesh|gujarat|' +
      'rajasthan|punjab|haryana|bihar|jharkhand|assam|west bengal|madhya pradesh|uttar pradesh|uttarakhand|himachal pradesh|goa|' +
      'london|manchester|birmingham|leeds|glasgow|edinburgh|cardiff|belfast|dublin|cork|galway|limerick|paris|lyon|berlin|munich|hamburg|frankfurt|bremen|vienna|graz|zurich|geneva|bern|brussels|amsterdam|rotterdam|the hague|copenhagen|stockholm|oslo|helsinki|madrid|barcelona|lisbon|porto|rome|milan|turin|' +
      'athens|warsaw|prague|budapest|bucharest|sofia|kyiv|kiev|moscow|st petersburg|istanbul|ankara|cairo|lagos|abuja|nairobi|mombasa|kampala|accra|lusaka|harare|johannesburg|cape town|durban|pretoria|tehran|baghdad|dubai|abu dhabi|doha|riyadh|jeddah|amman|beirut|jerusalem|tel aviv|karachi|lahore|islamabad|' +
      'dhaka|kathmandu|colombo|kandy|bangkok|hanoi|jakarta|kuala lumpur|manila|quezon city|cebu|beijing|shanghai|shenzhen|taipei|seoul|tokyo|osaka|kyoto|sydney|melbourne|brisbane|perth|canberra|adelaide|auckland|wellington|christchurch|' +
      'washington|new york|los angeles|chicago|houston|boston|dallas|san francisco|seattle|miami|atlanta|philadelphia|denver|detroit|ohio|texas|california|florida|virginia|michigan|iowa|idaho|nevada|colorado|maine|oregon|minnesota|wisconsin|pennsylvania|illinois|toronto|ottawa|montreal|vancouver|ontario|quebec|alberta|' +
      'mexico city|bogotá|lima|santiago|buenos aires|são paulo|rio de janeiro|brasília|quito|caracas|kremlin|silicon valley|metro manila',
  ),
);

/** Adjectives of countries. Source: ISO 3166 names in English. */
export const demonyms: ReadonlySet<string> = new Set(
  'afghan american argentine australian austrian bangladeshi belgian brazilian british bulgarian canadian chilean chinese colombian croatian czech danish dutch egyptian english european finnish french german ghanaian greek hungarian indian indonesian iranian iraqi irish israeli italian japanese jordanian kazakh kenyan korean latvian lebanese lithuanian malaysian mexican nepali nigerian norwegian pakistani peruvian philippine filipino polish portuguese romanian russian saudi scottish serbian singaporean slovak slovenian slovene spanish swedish swiss syrian taiwanese thai turkish ukrainian venezuelan vietnamese welsh zambian african asian western eastern northern southern'.split(
    ' ',
  ),
);
