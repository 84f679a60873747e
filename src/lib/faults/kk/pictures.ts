/** What is wrong with pictures and their files, in Kazakh. */
export const pictures = {
  pictureMissing:
    '<Figure> ішінде {attribute} бар, бірақ сурет жоқ: src="map.png" деп жазыңыз, ал сурет жоғалған болса, {attribute} атрибутын алып тастаңыз',
  altAndDecorative:
    '<Figure> ішінде alt те, decorative те бар: сурет бірдеңе білдірсе — alt, ештеңе білдірмесе — decorative қалдырыңыз',
  altMissing:
    '<Figure> суретте не бейнеленгенін оны көрмейтін оқырманға айтпайды: {alt} деп жазыңыз, ал сурет мәтінге ештеңе қоспаса, decorative деп жазыңыз',
  altForm: '<Figure> ішіндегі alt — үш тілдегі мәтін емес: {alt} деп жазыңыз',
  altLanguageUnknown: '<Figure> ішіндегі alt журналда жоқ тілде берілген ({languages}): {alt} деп жазыңыз',
  altLanguageMissing:
    '<Figure> ішінде мына тілдегі alt жоқ: {languages}; суретте не бейнеленгенін әр тілде жазыңыз, {alt}',
  altIsFileName:
    '<Figure> ішіндегі alt орнында файлдың аты тұр ({languages}): суретте не бейнеленгенін жазыңыз',
  altFault: '<Figure>, alt.{field}: {fault}',
  pictureEmpty: 'файл бос: суретті мұнда қайта салыңыз',
  drawingHeavy: 'векторлық суреттің көлемі — {size} МБ: оны ықшамдаңыз немесе PNG түрінде сақтаңыз',
  svgRefused: 'бұл SVG көрсетілмейді: {fault}',
  svgUndrawable: 'SVG сызылмайды: оны сызған бағдарламада қарапайым SVG не PNG түрінде сақтаңыз',
  svgNotUtf8:
    'SVG — UTF-8 кодтамасындағы мәтін емес: оны сызған бағдарламада қарапайым SVG не PNG түрінде сақтаңыз',
  pictureMoves: 'сурет қозғалады: бір кадрын PNG түрінде сақтаңыз',
  pictureNarrow:
    'суреттің ені — {width} пиксель, ол ұсақ не бұлыңғыр көрінеді: ені {good} пиксель нұсқасы болса, соны алыңыз',
  svgWithoutNamespace: 'браузерлер оны көрсетпейді: <svg> ішіне xmlns="{namespace}" деп жазыңыз',
  svgInstruction: 'онда нұсқау бар, <?{name} …?>',
  svgWithoutSize: 'оның өлшемі көрсетілмеген: <svg> ішіне viewBox="0 0 WIDTH HEIGHT" деп жазыңыз',
  svgElement: 'онда <{name}> бар',
  svgHandler: 'онда оқиға өңдегіші бар, {name}',
  svgLeadsOut: 'онда сыртқы сілтеме бар, {name}="{value}"',
  svgBase: 'онда сыртқы сілтеме бар, xml:base',
  svgOtherLanguage: 'онда басқа белгілеу тілінің элементтері бар, {name}="{value}"',
  svgStyles: 'оның стильдерінде сыртқы сілтеме бар',
  svgStylesUrl: 'оның стильдерінде сыртқы сілтеме бар, url(…)',
  pictureNameTaken:
    '{figure} диаграммасы дәл осындай атпен файлға сақталады: суретке басқа ат беріңіз, src ішінде де',
  pictureUnused:
    '{article}.mdx мақаласында бұл сурет көрсетілмейді: тиісті жеріне <Figure src="{name}" …> деп жазыңыз немесе суретті өшіріңіз',
  picturesWithoutArticle: 'бұл суретті көрсететін {name}.mdx мақаласы жоқ: қалтасын мақаланың атымен атаңыз',
  pictureElsewhere:
    '<Figure> ішінде src "{name}" тұр: суретті мақаланың атымен аталған қалтаға салып, тек файлдың атын жазыңыз',
  pictureName:
    '<Figure> ішінде src "{name}" тұр, ол суреттің мекенжайы бола алмайды: файлды кіші латын әріптерімен, цифрлармен және дефиспен атаңыз, соңы {endings} болсын',
  pictureUnreadable:
    'сурет бүлінген немесе ол {label} емес: оны сурет бағдарламасында ашып, PNG, JPEG немесе WebP түрінде қайта сақтаңыз',
  picturePartMissing: 'сурет бүлінген, файлының бір бөлігі жоқ: мұнда файлды толық салыңыз',
  pictureLarge: 'суреттің өлшемі {width} × {height} пиксель: ұзын жағын 4000 пиксельден асырмай сақтаңыз',
  pictureHeavy: 'суреттің көлемі — {size} МБ: ұзын жағын 4000 пиксельден асырмай сақтаңыз',
  pictureUnknownKind:
    'бұл — {format}, ал атында {label} деп тұр: оны сурет бағдарламасында ашып, PNG, JPEG немесе WebP түрінде қайта сақтаңыз',
  pictureOtherKind: 'бұл — {format}, ал атында {label} деп тұр: атының соңы .{ending} болсын, src ішінде де',
  pictureNamedOtherwise: '{picture} деген сурет жоқ, бірақ {like} бар: екі жерде де бір атты жазыңыз',
  pictureToMove: '{picture} деген сурет жоқ: {from} файлын сол жерге ауыстырыңыз',
  pictureAbsent: '{picture} деген сурет жоқ: оны сонда салыңыз немесе src мәнін түзетіңіз',
  svgDoctype:
    'онда DOCTYPE бар, ол не сызылатынын жасыруы мүмкін: сол жолды алып тастаңыз не суретті оны сызған бағдарламада қарапайым SVG немесе PNG түрінде сақтаңыз',
  svgBroken: 'бұл SVG емес немесе бүлінген: оны сызған бағдарламада қарапайым SVG не PNG түрінде сақтаңыз',
  svgOther:
    'бұл SVG емес: бірінші элементі — <{element}>. Оны сызған бағдарламада қарапайым SVG не PNG түрінде сақтаңыз',
  svgFaults: '{faults}: оны сызған бағдарламада қарапайым SVG не PNG түрінде сақтаңыз',
} as const;
