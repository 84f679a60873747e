/** What is wrong with pictures and their files, in Russian. */
export const pictures = {
  pictureMissing:
    'в <Figure> есть {attribute}, но нет рисунка: напишите src="map.png" или, если рисунок утрачен, удалите {attribute}',
  altAndDecorative:
    'в <Figure> есть и alt, и decorative: оставьте alt, если рисунок что-то сообщает, и decorative, если нет',
  altMissing:
    '<Figure> не сообщает тем, кто не видит рисунка, что на нём: напишите {alt} или, если он не говорит ничего сверх текста, decorative',
  altForm: 'в <Figure> alt — не текст на трёх языках: напишите {alt}',
  altLanguageUnknown: 'в <Figure> alt дан на языке, которого в журнале нет ({languages}): напишите {alt}',
  altLanguageMissing:
    'в <Figure> не хватает alt ({languages}): напишите на каждом языке, что изображено, {alt}',
  altIsFileName: 'в <Figure> вместо alt стоит имя файла ({languages}): напишите, что изображено',
  altFault: '<Figure>, alt.{field}: {fault}',
  pictureEmpty: 'файл пуст: положите сюда рисунок заново',
  drawingHeavy: 'векторный рисунок занимает {size} МБ: упростите его или сохраните как PNG',
  svgRefused: 'этот SVG показать нельзя: {fault}',
  svgUndrawable:
    'SVG не удаётся отобразить: сохраните его как простой SVG в той программе, в которой он нарисован, или как PNG',
  svgNotUtf8:
    'SVG — не текст в UTF-8: сохраните его как простой SVG в той программе, в которой он нарисован, или как PNG',
  pictureMoves: 'рисунок состоит из нескольких кадров: сохраните один из них как PNG',
  pictureNarrow:
    'ширина рисунка в пикселях — {width}, он выглядит мелким или размытым: если есть рисунок шириной {good}, возьмите его',
  svgWithoutNamespace: 'браузеры его не показывают: напишите в <svg> xmlns="{namespace}"',
  svgInstruction: 'в нём есть инструкция, <?{name} …?>',
  svgWithoutSize: 'в нём не указан размер: напишите в <svg> viewBox="0 0 WIDTH HEIGHT"',
  svgElement: 'в нём есть <{name}>',
  svgHandler: 'в нём есть обработчик событий, {name}',
  svgLeadsOut: 'в нём есть внешняя ссылка, {name}="{value}"',
  svgBase: 'в нём есть внешняя ссылка, xml:base',
  svgOtherLanguage: 'в нём есть элементы другого языка разметки, {name}="{value}"',
  svgStyles: 'в его стилях есть внешняя ссылка',
  svgStylesUrl: 'в его стилях есть внешняя ссылка, url(…)',
  pictureNameTaken:
    'диаграмма {figure} сохраняется в файл с таким же именем: назовите рисунок иначе, и в src тоже',
  pictureUnused:
    'в {article}.mdx этого рисунка нет: напишите <Figure src="{name}" …> там, где он должен быть, или удалите его',
  picturesWithoutArticle:
    'статьи {name}.mdx, которая показала бы этот рисунок, нет: дайте его папке имя статьи',
  pictureElsewhere:
    'в <Figure> стоит src "{name}": положите рисунок в папку с именем статьи и напишите только имя файла',
  pictureName:
    'в <Figure> стоит src "{name}", это не может быть адресом рисунка: назовите файл строчными латинскими буквами, цифрами и дефисами, с {endings} в конце',
  pictureUnreadable:
    'рисунок повреждён, или это не {label}: откройте его в графической программе и сохраните заново как PNG, JPEG или WebP',
  picturePartMissing: 'рисунок повреждён, части файла нет: положите сюда весь файл',
  pictureLarge:
    'размер рисунка в пикселях — {width} × {height}: сохраните его так, чтобы длинная сторона была не больше 4000',
  pictureHeavy:
    'рисунок занимает {size} МБ: сохраните его так, чтобы длинная сторона была не больше 4000 пикселей',
  pictureUnknownKind:
    'это {format}, а по имени {label}: откройте его в графической программе и сохраните заново как PNG, JPEG или WebP',
  pictureOtherKind: 'это {format}, а по имени {label}: пусть имя кончается на .{ending}, и в src тоже',
  pictureNamedOtherwise: 'рисунка {picture} нет, но есть {like}: напишите в обоих местах одно имя',
  pictureToMove: 'рисунка {picture} нет: перенесите туда {from}',
  pictureAbsent: 'рисунка {picture} нет: положите его туда или исправьте src',
  svgDoctype:
    'в нём есть DOCTYPE, который может скрывать, что нарисовано: удалите эту строку или сохраните его как простой SVG в той программе, в которой он нарисован, или как PNG',
  svgBroken:
    'это не SVG, или он повреждён: сохраните его как простой SVG в той программе, в которой он нарисован, или как PNG',
  svgOther:
    'это не SVG: его первый элемент — <{element}>. Сохраните его как простой SVG в той программе, в которой он нарисован, или как PNG',
  svgFaults: '{faults}: сохраните его как простой SVG в той программе, в которой он нарисован, или как PNG',
} as const;
