/** What is wrong with tables and figures, in Kazakh. */
export const figures = {
  tableNumberForm: 'кестенің нөмірін басылғандай жазыңыз',
  figureKind: 'kind өрісіне мыналардың бірін жазыңыз: {names}',
  figureIdForm: 'дефиспен жалғанған кіші латын әріптерін жазыңыз',
  rowNameForm: 'атауын мына тілдерде жазыңыз: {languages}, немесе мына кодтардың бірін: {countries}',
  statedValueForm:
    'санды басылғандай, тырнақшаға алып, не { printed, times, sentence } түрінде, не null деп жазыңыз',
  textFigureForm: '<TextFigure figure={{ … }} /> деп жазыңыз',
  statedNotNumber: '«{printed}» — сан емес: мәтіндегідей жазыңыз, мысалы 18,6%',
  sentenceMissing: 'сөйлем жоқ: сан алынған сөйлемді sentence өрісіне жазыңыз',
  sentenceWithoutNumber: 'сөйлемде «{printed}» жоқ: санды сөйлемнен көшіріңіз',
  sentenceUnknown: 'мақалада «{sentence}» деген сөйлем жоқ: оны дәлме-дәл көшіріңіз',
  figureNumberTwice: '«{figure}» екі рет кездеседі: әрқайсысына жеке нөмір беріңіз',
  tableWithoutNumber: 'кестенің нөмірі жоқ: <Table number={1}> деп жазыңыз',
  tableMissing: '<Table> пен </Table> арасында кесте жоқ: кестені ұяшықтарының арасына | қойып жазыңыз',
  captionMissing: 'кестенің атауы жоқ: оны басылғандай, кестенің үстіндегі жеке жолға жазыңыз',
  figureWithMore: 'суретте астындағы жазуы ғана тұрады: қалғанын <Figure> сыртына шығарыңыз',
  figureWithoutNumber: 'астында жазуы бар суреттің нөмірі жоқ: <Figure number={1}> деп жазыңыз',
  captionLabel:
    'кестенің атауы мен суреттің астындағы жазу мақаланың тіліндегі белгіден басталады: {forms} деп жазыңыз',
  captionOtherNumber: 'жазуда {caption}, ал элементте {component} тұр: екі нөмірді бірдей етіңіз',
  rowOtherLength:
    '{number}-кестенің бір жолындағы ұяшықтар саны — {cells}, ал кестенің басында — {header}: екеуіндегі | белгілерінің санын теңестіріңіз',
  attributeForm: '{name}={{ … }} деп жазыңыз',
  attributeEmpty: 'ішінде ештеңе жоқ',
  notLiteral: '«{what}» — дайын мән емес: тек мәтін, сан, тізім және нысан жазыңыз',
  tableNoteUnmarked: '«{note}» ескертпесінің {number}-кестеде белгісі жоқ: ол қатысты жерге {mark} қойыңыз',
  tableNoteMissing:
    '{number}-кестеде {mark} белгісі бар, бірақ кестенің астындағы бірде-бір ескертпе {mark} белгісінен басталмайды: ескертпені жеке жолға жазыңыз',
  figureNamedMissing:
    '«{words}»: бұл мақалада мұндай кесте де, сурет те жоқ: нөмірін түзетіңіз, ал басқа еңбек туралы айтылса, сол қалпында қалдырыңыз',
  totalComputed: '{place}: {printed}, есептегенде {computed}',
  totalsDiffer:
    '{number}-кестенің сандары қосындыға сәйкес келмейді ({totals}): қолжазбамен салыстырыңыз, онда да солай болса, сол қалпында қалдырыңыз',
  textFigure: 'мәтін бойынша диаграмма',
  mirrorFigure: 'айна статистикасының диаграммасы',
  figureNamed: '«{id}» диаграммасы',
  tableNumbered: '{number}-кесте',
  tableColumn: '{number}-кесте, «{column}» бағаны',
  figureRow: '{place}, «{row}» жолы: {fault}',
  figureRowLength:
    '{place}: бір жолдағы мәндер саны — {count}, қатарлар саны — {series}; мәтінде көрсетілмеген мәннің орнына null деп жазыңыз',
  figureIdTwice: '{place}: бұл id екі рет кездеседі: әр диаграммаға жеке id беріңіз',
  mirrorTablesMissing:
    '«{id}» диаграммасы: екі кесте де ({tables}) мақалада болуы, ал олардың figure өрісінде kind: trade тұруы керек',
  rowNameless:
    '{place}: «{row}» жолына {languages} атау берілмеген; оны names ішіне немесе жолдың өзін exclude ішіне жазыңыз',
  nameWithoutRow: '{place}: «{row}» жолы жоқ: names ішіндегі атауын түзетіңіз немесе алып тастаңыз',
  rowNameMissing:
    '{place}: «{row}» жолына {language} атау берілмеген; names."{row}" ішіне {code} өрісін жазыңыз',
  totalWithoutRow: '{place}: «{total}» жолы жоқ: жиынтық жолдың атауын басылғандай жазыңыз',
  totalDrawn: '{place}: «{total}» жиынтығы жеке жолақ болып сызылар еді; оны exclude ішіне жазыңыз',
  signColumnMissing: '{place} табылмады: мыналардың бірін жазыңыз: {known}',
  signUnknown: '{place}, «{row}» жолы: «{sign}» белгісі signs ішінде жоқ; қосыңыз',
  mirrorDiffers:
    '{one}-кестеде {field} — {ofOne}, {other}-кестеде {field} — {ofOther}: екеуінің figure өрісінде де {field} бірдей болсын немесе {field} мәні бірдей екі кестені атаңыз',
  mirrorOfStrangers:
    '{one}-кесте {ofOne}, {other}-кесте {ofOther} саудасы туралы, бірақ екеуінде де бір-бірімен саудасы көрсетілмеген: екі серіктестің кестелерін атаңыз',
  columnUnknown: '{place}: «{column}» бағаны жоқ: кестенің басындағыдай дәл жазыңыз, бар бағандар: {known}',
  excludedUnknown:
    '{place}: «{column}» бағанында «{row}» жолы жоқ: exclude өрісін түзетіңіз немесе одан алып тастаңыз',
  columnOfText: '{place}: мұнда мәтін тұр, одан диаграмма сызылмайды: сандар бағанын атаңыз',
  cellNotNumber:
    '{place}, «{row}» жолы: «{text}» — сан емес; 42 177,8 немесе 18,1% түрінде жазыңыз немесе ұяшықты бос қалдырыңыз',
  columnNameless: '{number}-кесте: «{column}» бағанына {languages} атау берілмеген; оны names ішіне жазыңыз',
  columnInPercent:
    "{number}-кесте: «{column}» бағаны пайызбен берілген, ал диаграмманың өлшем бірлігі — {unit}: unit: 'percent' деп жазыңыз, басқа бірліктегі бағандарды жеке диаграммаға шығарыңыз",
  columnNoYear:
    '{number}-кесте: «{column}» бағаны — жыл емес, ал сызықтар жылдар бойынша сызылады: series ішіне { column, year } түрінде жазыңыз немесе басқа kind таңдаңыз, мысалы bars',
  rowNoYear:
    '{number}-кесте, «{column}» бағаны: «{row}» жолы — жыл емес, ал сызықтар жылдар бойынша сызылады: оны 2019 түрінде жазыңыз немесе жолды exclude ішіне қосыңыз',
  oneYear:
    '{number}-кестеде бір ғана жыл бар, ал сызықтар бірнеше жыл бойынша сызылады: series ішінде тағы бағандар атаңыз немесе басқа kind таңдаңыз, мысалы bars',
  yearTwice:
    '{number}-кестеде {year} жылы екі рет кездеседі: әр жылды бір рет жазыңыз немесе басқа kind таңдаңыз, мысалы bars',
  partBelowZero:
    '{place}, «{row}» жолы: {value} — нөлден кіші сан, бүтіннің бөлігі бола алмайды: kind: bars деп жазыңыз',
  partOverWhole:
    '{place}, «{row}» жолы: {value} — бүтіннен үлкен сан, бүтіні — {whole}: бірін түзетіңіз немесе басқа kind таңдаңыз, мысалы bars',
  notRank:
    '{place}, «{row}» жолы: {value} — орын нөмірі емес: 1-ден кем емес бүтін сан немесе kind: dots деп жазыңыз',
  seriesForm: 'бағанның атауын, не { column, country }, не { column, year } түрінде жазыңыз',
  seriesMissing: 'кемінде бір сандар бағанын атаңыз',
  figureUnitMissing: 'сандардың өлшем бірлігін жазыңыз, мысалы thousand tonnes',
  rankUnit: 'ranks түрінде басқа өлшем бірлігі болмайды: оны алып тастаңыз немесе kind: dots деп жазыңыз',
  countedNameForm: 'саннан кейін тұратын атауды немесе оның мына тұлғаларын жазыңыз: {forms}',
  unitNameForm: 'бірліктің атауын жақша қоймай жазыңыз: сан оның алдына қойылады',
  figureUnitForm:
    'өлшем бірлігін жазыңыз, мысалы million USD, немесе өз бірлігіңізді: { id, short: { en, kk, ru }, long: { en, kk, ru } }',
} as const;
