/** What is wrong with the text of an article, in Kazakh. */
export const text = {
  referencesWithoutList:
    '<References> пен </References> арасында нөмірленген тізім жоқ: әр дереккөзді 1. 2. деп нөмірлеп жазыңыз',
  citationUnknown:
    '{citation} тізімде жоқ дереккөзге сілтейді: әдебиеттер тізіміндегі дереккөздер саны — {count}',
  citationBackwards: '{citation} — кері жазылған аралық: алдымен кіші нөмірді жазыңыз',
  referencesNotFromOne: 'әдебиеттер тізімі 1 санынан басталуы керек',
  referenceUncited: '{number}-дереккөзге мәтінде сілтеме жоқ',
  elementUnknown: '<{element}> мұнда қолданылмайды: {known} немесе қарапайым Markdown жазыңыз',
  elementInLine:
    '<{element}> жолдың ішінде тұр: <{element} …> пен </{element}> белгілерін жеке жолдарға жазыңыз, әрқайсысының алдынан және артынан бос жол қалдырыңыз',
  attributeTwice: '<{element}> ішінде {attribute} екі рет жазылған: бір рет жазыңыз',
  noteMissing: '[^{mark}] белгісінің ескертпесі жоқ: мәтіннің соңына «[^{mark}]: …» деп жазыңыз',
  notesUnordered: '{note}-ескертпе {place}-орында тұр: ескертпелерді ретімен нөмірлеңіз',
  noteWithoutNumber:
    '«{note}» ескертпесінің нөмірі жоқ: белгіде де, ескертпеде де [^1], [^2] деп ретімен жазыңыз',
  noteTwice:
    '{note}-ескертпе екі рет жазылған: бірінің нөмірін өзгертіңіз немесе ескертпенің өзін алып тастаңыз',
  noteEmpty: '{note}-ескертпе бос: мәтінін [^{note}]: белгісінен кейін жазыңыз',
  noteUnmarked: '{note}-ескертпенің белгісі жоқ: мәтіннің тиісті жеріне [^{note}] деп жазыңыз',
  noteWithin: '{note}-ескертпе басқа бөліктің ішінде тұр: оны мәтіннің соңына жазыңыз',
  marksUnordered:
    '[^{mark}] белгісі [^{later}] белгісінен кейін тұр: ескертпелерді мәтінде кездесу ретімен нөмірлеңіз',
  linkDefinition:
    '[{label}]: — сілтеменің мекенжайы, оны оқырман көрмейді: мекенжайды өз сөйлеміне, дереккөзді <References> тізімінің тармағы етіп, ескертпені [^{label}]: түрінде жазыңыз',
  pictureOfMarkdown: '![…] мұнда сурет көрсетпейді: <Figure src="map.png" …> деп жазыңыз',
  linkAddress:
    'сілтеме «{address}» мекенжайына апарады: https://, http:// немесе mailto: деп басталатын мекенжайды жазыңыз немесе осы мақаладағы орынды #place түрінде көрсетіңіз',
  referencesTwice: 'әдебиеттер тізімі екеу: оларды біріктіріңіз',
  textBehindReferences: 'бұл әдебиеттер тізімінен кейін тұр: мәтінді <References> алдына жазыңыз',
  besidesReferences:
    '<References> пен </References> арасында бір нөмірленген тізімнен басқа мәтін бар, оны оқырман көрмейді: әр дереккөзді тізімнің тармағы етіп жазыңыз',
  referencesWithin:
    'әдебиеттер тізімі басқа бөліктің ішінде тұр: <References> белгісін мәтіннен кейін жазыңыз',
  articleEmpty: 'мақаланың мәтіні жоқ: оны мәліметтерден кейін жазыңыз',
  placeholderLeft: '«{placeholder}»: мұнда жетіспейтін мәтінді жазыңыз',
  headingEmpty: 'тақырыпшада сөз жоқ: сөзін жазыңыз немесе # белгісін алып тастаңыз',
  headingIsTitle: 'мақаланың тақырыбы мәліметтерде тұрады: бөлімді ## белгісімен бастаңыз',
  headingTooLow: 'бөлім ##, ### немесе #### белгісімен басталады: солардың бірін жазыңыз',
  tableIncomplete: '{number}-кестенің жолдары немесе атауы жоқ',
  captionWithoutLabel: '«{caption}» жазуында кестенің не суреттің белгісі мен нөмірі жоқ',
  treeEmpty: 'мәтін жоқ',
  notBetweenParagraphs: 'бұл азатжолдардың арасында тұрмауы керек',
  headingWithin: 'тақырыпша дәйексөздің, тізімнің, ескертпенің ішінде немесе кестенің астында тұр',
  headingWithinRemedy: 'оны азатжолдардың арасына немесе қалың қаріппен терілген азатжол етіп жазыңыз',
  notInArticle: '<{element}> мақалада қолданылмайды',
  listWithOthers: 'тізімнің ішінде тек тармақтары тұруы керек',
  referenceInParagraphs: '{number}-дереккөз бір ғана азатжолдан тұруы керек: «{reference}»',
  notText: 'бұл жолда мәтінге жатпайтын таңба бар',
  spanWithoutLanguage: 'жол ішіндегі <{element}> тілді көрсетпейді: <span lang="…"> деп жазыңыз',
  notInLine: '«{what}» жол ішінде қолданылмайды',
  elementNotInLine: '<{element}> жол ішінде қолданылмайды',
  letterLost: '«{word}» сөзінің бір әрпі жоғалған, орнында сұрақ белгісі тұр: сол әріпті жазыңыз',
  codeRemedy:
    'мақала — мәтін, онда ештеңе орындалмайды: кодты алып тастаңыз. Мәтіндегі фигуралы жақша \\{ түрінде жазылады, ал азатжол кіші әріппен жазылған «import» немесе «export» сөзінен басталмайды',
  codeParagraph: 'бұл азатжол — код',
  codeUnread: 'жақшалардың арасында код тұр',
  codeBetweenBraces: 'жақшалардың арасында код тұр, {{code}}',
  codeInElement: '<{element}> ішінде код бар, {{code}}',
  handlerInElement: '<{element}> ішінде оқиға өңдегіші бар, {attribute}',
  codeInAttribute: '<{element} {attribute}={{code}}> ішінде код бар',
  commentRefused: 'мақалада түсініктеме қалдыруға болмайды: алып тастаңыз',
  attributeNotAny: '<{element}> ішіндегі {attribute} атрибуты белгісіз: мұнда атрибут болмайды',
  attributeUnknown: '<{element}> ішіндегі {attribute} атрибуты белгісіз: мұнда мыналар болуы мүмкін: {forms}',
  attributeNoNumber:
    '<{element}> ішіндегі {attribute} — нөмір емес: {form} немесе {attribute}="1.1" деп жазыңыз',
  attributeNoLanguage:
    '<{element}> ішіндегі {attribute} тілді білдірмейді: {form} деп, ru немесе ru-Latn сияқты белгімен жазыңыз',
  attributeNoData: '<{element}> ішіндегі {attribute} атрибутында деректер жоқ: {form} деп жазыңыз',
  attributeOneLanguage: '<{element}> ішіндегі {attribute} бір тілде ғана берілген: {form} деп жазыңыз',
  attributeNoWords: '<{element}> ішіндегі {attribute} атрибутында сөз жоқ: {form} деп жазыңыз',
  attributeWithValue: '<{element}> ішіндегі {attribute} мән алмайды: {form} деп жазыңыз',
  textInOtherLanguage:
    'мәтін {other} жазылған, ал мәліметтерде {stated} деп көрсетілген: language: {code} деп жазыңыз немесе тиісті мәтінді қойыңыз',
  headingFirst: '{mark} белгісі бар тақырыпша бірінші тұр: {right} деп жазыңыз',
  headingSkips:
    '{mark} белгісі бар тақырыпша {above} белгісі бар тақырыпшадан кейін тұр: {right} деп жазыңыз',
  treeRemedy:
    'журнал мақалаларында қолданылатын құралдармен жазыңыз (азатжол, тақырыпша, тізім, дәйексөз, кесте, ескертпе, ерекшелеу, сілтеме)',
  lettersOfCyrillic: '«{word}» сөзінде кирилл әріптері бар ({letters}): бір әліпбидің әріптерімен жазыңыз',
  lettersOfLatin: '«{word}» сөзінде латын әріптері бар ({letters}): бір әліпбидің әріптерімен жазыңыз',
} as const;
