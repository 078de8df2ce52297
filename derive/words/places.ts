/**
 * Places and the adjectives made from them, lower case: words that are not people or bodies by themselves.
 * Source: the lexicon of compromise 14.17 (MIT, © 2019 Spencer Kelly): Country, Region, City and Demonym; the lists marked
 * "by hand" add short forms, historical regions and demonyms after the CIA World Factbook (public domain).
 */
import { wordList } from './list';

const fromCompromise = wordList(`
  aalborg, aarhus, abidjan, abu dhabi, accra, addis ababa, adygea, agartala, aguascalientes, ahmedabad, aizawl,
  al basrah al qadimah, al mawsil al jadidah, alabama, alaska, alberta, albuquerque, aleppo, algiers, almaty,
  altai, amaravati, amman, amsterdam, anaheim, anapolis, anchorage, ancona, andhra pradesh, ankara, antwerp,
  aqaba, arizona, arkansas, arlington, arunachal pradesh, ashdod, ashgabat, assam, asuncion, athens, atlanta,
  auckland, baghdad, bahia, baja california, bakersfield, baku, balkaria, bandung, bangalore, bangkok,
  banja luka, baotou, barcelona, barranquilla, basel, bashkortostan, basque, basrah, bavaria, bayan nur, beijing,
  beirut, belfast, belgrade, belo horizonte, bengaluru, benghazi, bergen, berlin, bern, bhopal, bhubaneshwar,
  bihar, birmingham, bogota, boston, brasilia, bratislava, brazzaville, bremen, brisbane, bristol,
  british columbia, brussels, bucharest, buckinghamshire, budapest, buenos aires, burgas, bursa, buryatia, busan,
  butuan, cagliari, cairo, calgary, california, camayenne, cambridgeshire, campeche, canberra, cancun, cape town,
  caracas, cardiff, catania, ceara, cebu, changchun, changsha, changzhou, chattogram, chechnya, chengdu,
  chengzhong, chennai, cherkessia, chhattisgarh, chiang mai, chiapas, chicago, chihuahua, chittagong, chongqing,
  christchurch, chuvashia, cleveland, coahuila, colima, cologne, colombo, colorado, conakry, connecticut,
  constanta, copenhagen, cordoba, corsica, coventry, craiova, crimea, cumbria, curitiba, dadonghai, daegu,
  daejeon, dagestan, dakar, dalian, dallas, damascus, dar es salaam, daugavpils, dehradun, delaware, delhi,
  denver, derbyshire, detroit, dhaka, dispur, doha, dongguan, dorset, dortmund, dresden, dubai, dublin,
  duesseldorf, dunkirk, durango, durban, dushanbe, edinburgh, edmonton, eindhoven, el paso, essex, faisalabad,
  florida, fort worth, fortaleza, foshan, frankfurt, fresno, fujian, fukuyama, galway, gandhinagar, gangtok,
  gansu, gaza, gdansk, geneva, genoa, georgia, ghent, glasgow, gloucestershire, gold coast, gothenburg, graz,
  guadalajara, guadalupe, guanajuato, guangdong, guangzhou, guayaquil, guizhou, gujarat, gujrat, haifa, halifax,
  hamburg, hampshire, hangzhou, hannover, hanoi, harbin, haryana, havana, hawaii, hefei, helsinki, heraklion,
  hertfordshire, himachal pradesh, ho chi minh, homs, honolulu, hunan, hyderabad, ibadan, idaho, illinois,
  imphal, incheon, indiana, indianapolis, indore, ingushetia, iowa, irkutsk, isfahan, islamabad, islington,
  istanbul, itanagar, izmir, iztapalapa, jaipur, jakarta, jalisco, jeddah, jerusalem, jharkhand, jiangxi, jilin,
  jinan, johannesburg, kabardino, kabul, kaduna, kallakurichi, kalmykia, kampala, kandahar, kandy, kano, kanpur,
  kansas, kaohsiung, karachay, karachi, karaj, karelia, karnataka, kaunas, kawaguchi, kedah, kelantan, kentucky,
  kerala, khakassia, kharkiv, khartoum, khulna, kiev, kinshasa, kirkuk, klaipeda, kohima, kolkata, komi,
  kopavogur, kosice, kowloon, krakow, kuala lumpur, kunming, kunshan, kyiv, kyoto, la paz, la plata, lagos,
  lahore, lancashire, lanzhou, lausanne, le mans, leeds, leicester, leicestershire, leipzig, libreville, liege,
  lima, limassol, lincolnshire, linz, lisbon, liverpool, london, long beach, los angeles, louisiana, luanda,
  lucknow, ludhiana, lviv, lyon, macau, madhya pradesh, madrid, maharashtra, maine, makassar, malacca, malmo,
  manaus, manchester, mandalay, manila, manipur, manitoba, maracaibo, maracay, maranhao, mari el, maribor,
  marrakesh, marseille, maryland, mashhad, massachusetts, mecca, medan, medellin, medina, meghalaya, melbourne,
  memphis, mendoza, messina, miami, michigan, michoacan, midlands, milan, milwaukee, minas gerais, minnesota,
  minsk, miskolc, mississauga, mississippi, missouri, mizoram, mogadishu, montana, montevideo, montpellier,
  montreal, mordovia, morelos, moscow, mosul, mumbai, munich, muscat, nagaland, nagano, nagasaki, nagoya, nagpur,
  nairobi, nanchang, nanchong, nanjing, nantes, nantong, naples, nashville, nayarit, nebraska, nevada,
  new brunswick, new delhi, new hampshire, new jersey, new mexico, new orleans, new taipei, new york,
  new york state, newcastle, newfoundland, newfoundland and labrador, ningbo, norfolk, normandy, north carolina,
  north dakota, north yorkshire, northamptonshire, nottinghamshire, nova scotia, novosibirsk, nuevo leon,
  nunavut, nyc, oakland, oaxaca, odessa, odisha, ohio, oklahoma, omsk, ontario, oran, oregon, osaka, oslo,
  ossetia, ottawa, oxfordshire, padua, pahang, palermo, panaji, parana, paris, patna, patras, peking, penang,
  pennsylvania, perak, pernambuco, petah tikva, philadelphia, phnom penh, phoenix, pilsen, piraeus, pittsburgh,
  port au prince, port elizabeth, port said, portland, porto, poznan, prague, prato, pretoria,
  prince edward island, puebla, punjab, puyang, pyongyang, qingdao, qinghai, quebec, queensland, queretaro,
  quezon, quintana roo, quito, rabat, raipur, rajasthan, rajshahi, raleigh, ranchi, rangpur, rawalpindi, recife,
  reims, rennes, reykjavik, rhode island, riga, rio, rio de janeiro, riyadh, rome, rotterdam, sacramento,
  saint louis, saint petersburg, salem, salt lake city, salzburg, san antonio, san diego, san francisco,
  san jose, san juan, san luis potosi, san pedro, san salvador, sanaa, santa ana, santa catarina, santa fe,
  santa marta, santo domingo, sao paulo, sapporo, sarajevo, sarawak, saskatchewan, saxony, seattle, selangor,
  seoul, seville, shanghai, shantou, sheffield, shenyang, shenzhen, shijiazhuang, shillong, shimla, shiyan,
  siberia, sichuan, sicily, sikkim, sinaloa, skopje, somerset, sonora, south carolina, south dakota, soweto,
  staffordshire, staten island, stockholm, strasbourg, stuttgart, suffolk, surabaya, surrey, sussex, suzhou,
  sylhet, tabasco, tabriz, taian, taichung, tainan, taipei, taiyuan, tallinn, tamaulipas, tamil nadu, tampere,
  tangier, tangshan, tartu, tashkent, tasmania, tatarstan, tbilisi, tegucigalpa, tehran, tel aviv, telangana,
  tennessee, texas, the hague, thessaloniki, tianjin, tianshui, tijuana, tilburg, timisoara, tirana, tlaxcala,
  tokyo, tomsk, toronto, toulon, toulouse, trieste, tripoli, tripura, trondheim, tulsa, tunis, turin, turku,
  tuscany, tuva, udmurtia, ulan bator, urumqi, utah, utrecht, uttar pradesh, uttarakhand, valencia, vancouver,
  varna, venice, veracruz, vermont, verona, versailles, vienna, vilnius, vladivostok, volgograd, warsaw,
  warwickshire, washington, washington dc, west bengal, west virginia, wexford, wichita, wicklow, windhoek,
  winnipeg, winterthur, wisconsin, wroclaw, wuhan, wuxi, wuzhou, wyoming, xiamen, xian, xinyang, yakutia, yangon,
  yekaterinburg, yerevan, yokohama, yorkshire, yucatan, yukon, yunfu, zacatecas, zagreb, zanzibar, zhangzhou,
  zhengzhou, zhongshan, zibo, zurich
`);

/** Countries and territories, compromise’s Country list. */
export const countries = wordList(`
  afghanistan, albania, algeria, america, andorra, angola, anguilla, antarctica, antigua and barbuda, argentina,
  armenia, aruba, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium,
  belize, benin, bermuda, bhutan, bolivia, bonaire, bosnia and herzegovina, botswana, bouvet island, brazil,
  british virgin islands, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde,
  cayman islands, central african republic, chile, china, christmas island, cocos islands, colombia, comoros,
  congo brazzaville, cook islands, costa rica, cote de ivoire, croatia, cuba, curacao, cyprus, czech republic,
  czechia, denmark, djibouti, dominica, dominican republic, dr congo, east timor, ecuador, egypt, el salvador,
  england, equatorial guinea, eritrea, estonia, ethiopia, falkland islands, faroe islands, fiji, finland, france,
  french guiana, french polynesia, gabon, gambia, germany, ghana, gibraltar, greece, greenland, grenada,
  guadeloupe, guam, guatemala, guernsey, guinea, guinea bissau, guyana, haiti, honduras, hong kong, hungary,
  iceland, india, indonesia, iran, iraq, ireland, isle of man, israel, italy, ivory coast, jamaica, japan,
  jersey, kazakhstan, keeling islands, kenya, kiribati, korea, kosovo, kuwait, kyrgyzstan, latvia, lebanon,
  lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macao, macedonia, madagascar, malawi, malaysia,
  maldives, mali, malta, marshall islands, martinique, mauritania, mauritius, mayotte, mexico, micronesia,
  moldova, monaco, mongolia, montenegro, montserrat, morocco, mozambique, myanmar, namibia, nauru, nepal,
  netherlands, new zealand, nicaragua, niger, nigeria, niue, norfolk island, north korea,
  northern mariana islands, norway, oman, pakistan, palau, palestine, panama, papua new guinea, paraguay, peru,
  pitcairn islands, poland, portugal, puerto rico, qatar, republic of ireland, romania, russia, rwanda,
  saint helena, saint lucia, saint martin, samoa, san marino, saudi arabia, scotland, senegal, serbia,
  seychelles, sierra leone, singapore, sint maarten, slovakia, slovenia, solomon islands, somalia, south africa,
  south korea, south sudan, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan,
  tajikistan, tanzania, thailand, timor leste, togo, tokelau, tonga, trinidad and tobago, trinidad tobago,
  tunisia, turkey, turkmenistan, turks and caicos islands, tuvalu, uganda, uk, ukraine, united arab emirates,
  united kingdom, united states, united states of america, uruguay, us virgin islands, usa, ussr, uzbekistan,
  vanuatu, vatican city, venezuela, vietnam, wales, wallis and futuna, yemen, zambia, zimbabwe
`);

/** By hand. */
const morePlaces = wordList(`
  us, u.s, u.s., u.k, u.k., eu, e.u., uae, u.a.e., prc, dprc, dprk, drc, un, u.n., u.n, uk, usa, u.s.a., britain, great britain,
  northern ireland, xinjiang, tibet, inner mongolia, ningxia, guangxi, hainan, hubei, hebei, henan, shandong, shanxi,
  shaanxi, zhejiang, jiangsu, anhui, guizhou, yunnan, liaoning, heilongjiang, donbas, donbass, donetsk, luhansk,
  zaporizhzhia, kherson, mariupol, bucha, sevastopol, abkhazia, south ossetia, nagorno-karabakh, transnistria, idlib,
  homs, hama, latakia, deir ez-zor, raqqa, gaza strip, west bank, golan heights, darfur, tigray, amhara, oromia, kivu,
  north kivu, south kivu, ituri, rakhine, shan, kachin, kayah, karen, chin, naypyidaw, naypyitaw, rangoon, herat, helmand,
  eswatini, north macedonia, cabo verde, côte d'ivoire, cote d'ivoire, congo, democratic republic of the congo, vatican,
  holy see, european union, united nations, middle east, far east, latin america, north america, south america,
  central america, eastern europe, western europe, southeast asia, south asia, central asia, north africa, west africa,
  east africa, horn of africa, sahel, balkans, western balkans, caucasus, north caucasus, persian gulf, black sea,
  red sea, south china sea, baltic, mediterranean, caribbean, pacific, atlantic, africa, asia, europe, americas, arctic,
  eurasia, kyiv, sana'a, hong kong sar, nicosia, valletta, podgorica, chisinau, chișinău, managua, panama city,
  port-au-prince, kigali, bujumbura, juba, asmara, harare, lusaka, gaborone, maputo, antananarivo, bamako, niamey,
  ouagadougou, n'djamena, bangui, monrovia, freetown, nouakchott, bishkek, kathmandu, thimphu, vientiane, dili,
  port moresby, suva, bissau, malabo, beijing, moscow, tehran, pyongyang, minsk, caracas, damascus, havana, evin,
  bosnia, herzegovina, republika srpska, srpska, czechoslovakia, yugoslavia, soviet union, ussr, soviet, kurdistan,
  türkiye, são tomé, new caledonia, west, east, north, south
`);

const demonymsFromCompromise = wordList(`
  afghan afghans african africans albanian albanians algerian algerians american americans angolan angolans
  argentine argentines armenian armenians asian asians aussie aussies australian australians austrian austrians
  bangladeshi bangladeshis belarusian belarusians belgian belgians bolivian bolivians bosnian bosnians brazilian
  brazilians brit brits briton britons bulgarian bulgarians californian californians cambodian cambodians cameroonian
  cameroonians canadian canadians chadian chadians chilean chileans chinese colombian colombians congolese croat
  croatian croatians croats cuban cubans czech dane danes dominican dominicans dutch ecuadorian ecuadorians
  egyptian egyptians emirati emiratis englishman estonian estonians ethiopian ethiopians european europeans
  filipino filipinos french gambian gambians georgian georgians german ghanaian ghanaians greek greeks
  guatemalan guatemalans haitian haitians hindi hindis honduran hondurans hungarian hungarians icelandic
  icelandics indian indians indonesian indonesians iranian iranians iraqi iraqis irishman israeli israelis
  italian italians ivorian ivorians jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan
  kenyans korean koreans kuwaiti kuwaitis lao laos latvian latvians lebanese liberian liberians libyan libyans
  lithuanian lithuanians macedonian macedonians malagasies malagasy malaysian malaysians mexican mexicans
  mongolian mongolians moroccan moroccans namibian namibians nicaraguan nicaraguans nigerian nigerians nigerien
  nigeriens norwegian norwegians omani omanis pakistani pakistanis palestinian palestinians panamanian
  panamanians paraguayan paraguayans peruvian peruvians philippine philippines portuguese qatari qataris
  romanian romanians russian russians rwandan rwandans samoan samoans saudi saudis scottish senegalese serbian
  serbians singaporean singaporeans slovak slovaks somalian somalians spaniard spaniards sudanese swede swedes
  swiss swisses syrian syrians taiwanese texan texans thai thais trinidadian trinidadians tunisian tunisians
  turkmen turkmens ugandan ugandans ukrainian ukrainians venezuelan venezuelans vietnamese welsh welshes zambian
  zambians zimbabwean zimbabweans`);

/** By hand. */
const moreDemonyms = wordList(`
  british uighur uighurs uyghur uyghurs uygur tibetan tibetans kyrgyz kazakhs uzbek uzbeks tajik tajiks turkish turk turks
  turkic tatar tatars chechen chechens burmese rohingya rohingyas kurd kurds kurdish arab arabs arabic persian jewish jews
  muslim muslims islamic christian christians hindus hindu sikh buddhist catholic orthodox sunni shia shiite houthi houthis
  alawite yazidi yazidis iraqis nepali nepalese sri lankan saudis emiratis bahraini yemeni yemenis lebanese irish scots
  english french spanish danish swedish finnish polish belarusians moldovan montenegrin kosovar kosovan azerbaijani azeri
  burundian malian chadian eritrean somali somalis cameroonian gabonese guinean togolese beninese burkinabe mauritanian
  mozambican malawian botswanan basotho tanzanian ugandans sierra leonean soviet western westerners eastern northern
  southern african-american european europeans latin hispanic asian asians caucasian black transatlantic nicaraguans
  salvadoran honduran hondurans guatemalans costa rican cambodians laotian timorese fijian tongan papuan zealander
  zealanders maltese cypriot cypriots luxembourgish liechtenstein monegasque hongkonger hongkongers macanese
  chinese japanese vietnamese taiwanese portuguese congolese sudanese senegalese rwandans zimbabweans syrians russians
  moldovans montenegrins kosovars azerbaijanis azeris burundians malians eritreans guineans mauritanians mozambicans malawians
  botswanans tanzanians fijians tongans papuans bahrainis belarussian belarussians germans poles finns slovenes slovenian
  slovenians tajiks surinamese guyanese ghanian comorian comorians djiboutian djiboutians
`);

export const demonyms: ReadonlySet<string> = new Set([...demonymsFromCompromise, ...moreDemonyms]);
export const places: ReadonlySet<string> = new Set([...countries, ...fromCompromise, ...morePlaces]);

/** First or last word of many place names that no list holds ("New …", "… Province"). */
export const placeFirst = wordList(
  'new north south east west northern southern eastern western central upper lower port fort mount lake saint st san santa são cape gulf el las los inner outer',
);
export const placeLast = wordList(`
  region province state county district prefecture oblast krai governorate canton territory republic kingdom city town
  village river sea ocean lake bay gulf strait channel island islands peninsula valley mountains hills desert basin street
  avenue road square boulevard airport port harbour harbor bridge tower palace county sar border zone strip heights plateau
  emirate sultanate federation confederation commonwealth oblasts provinces counties prefectures krais governorates
`);
