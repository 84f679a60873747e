/** What is wrong with tables and figures, in Russian. */
export const figures = {
  tableNumberForm: 'напишите номер таблицы так, как он напечатан',
  figureKind: 'напишите в kind одно из значений: {names}',
  figureIdForm: 'напишите строчные латинские буквы через дефис',
  rowNameForm: 'напишите название на языках {languages} или один из кодов {countries}',
  statedValueForm:
    'напишите число так, как оно напечатано, в кавычках, или { printed, times, sentence }, или null',
  textFigureForm: 'напишите <TextFigure figure={{ … }} />',
  statedNotNumber: '«{printed}» — не число: напишите его как в тексте, например 18,6%',
  sentenceMissing: 'нет предложения: напишите в sentence то, из которого взято число',
  sentenceWithoutNumber: 'в предложении нет «{printed}»: скопируйте число из него',
  sentenceUnknown: 'в статье нет предложения «{sentence}»: скопируйте его точно',
  figureNumberTwice: '«{figure}» встречается дважды: дайте каждому свой номер',
  tableWithoutNumber: 'у таблицы нет номера: напишите <Table number={1}>',
  tableMissing: 'между <Table> и </Table> нет таблицы: напишите её, разделив ячейки знаком |',
  captionMissing:
    'у таблицы нет подписи: напишите её так, как она напечатана, отдельной строкой над таблицей',
  figureWithMore: 'внутри рисунка стоит только подпись: вынесите остальное из <Figure>',
  figureWithoutNumber: 'у рисунка с подписью нет номера: напишите <Figure number={1}>',
  captionLabel: 'подпись начинается обозначением на языке статьи: напишите {forms}',
  captionOtherNumber: 'в подписи стоит {caption}, а в элементе {component}: сделайте номера одинаковыми',
  rowOtherLength:
    'в строке таблицы {number} ячеек: {cells}, а в её шапке: {header}; поставьте в обеих поровну знаков |',
  attributeForm: 'напишите {name}={{ … }}',
  attributeEmpty: 'внутри ничего нет',
  notLiteral: '«{what}» — не готовое значение: пишите только тексты, числа, списки и объекты',
  tableNoteUnmarked:
    'у примечания «{note}» нет знака в таблице {number}: поставьте {mark} у того, к чему оно относится',
  tableNoteMissing:
    'в таблице {number} есть знак {mark}, но ни одно примечание под ней не начинается с {mark}: напишите примечание отдельной строкой',
  figureNamedMissing:
    '«{words}»: такой таблицы или такого рисунка в этой статье нет: исправьте номер или оставьте, если речь о другой работе',
  totalComputed: '{place}: {printed}, по расчёту {computed}',
  totalsDiffer:
    'числа таблицы {number} не сходятся с итогом ({totals}): сверьте их с рукописью и, если там так же, оставьте как есть',
  textFigure: 'диаграмма по тексту',
  mirrorFigure: 'диаграмма зеркальной статистики',
  figureNamed: 'диаграмма «{id}»',
  tableNumbered: 'таблица {number}',
  tableColumn: 'таблица {number}, столбец «{column}»',
  figureRow: '{place}, строка «{row}»: {fault}',
  figureRowLength:
    '{place}: в строке значений: {count}, а рядов: {series}; там, где в тексте значения нет, напишите null',
  figureIdTwice: '{place}: этот id встречается дважды: дайте каждой диаграмме свой',
  mirrorTablesMissing:
    'диаграмма «{id}»: обе таблицы ({tables}) должны быть в статье, а в их figure должно стоять kind: trade',
  rowNameless:
    '{place}: у строки «{row}» нет названия {languages}; напишите его в names или внесите строку в exclude',
  nameWithoutRow: '{place}: нет строки «{row}»: исправьте её название в names или удалите',
  rowNameMissing: '{place}: у строки «{row}» нет названия {language}; напишите {code} в names."{row}"',
  totalWithoutRow: '{place}: нет строки «{total}»: напишите название итога так, как оно напечатано',
  totalDrawn: '{place}: итог «{total}» попал бы на диаграмму отдельной полосой; внесите его в exclude',
  signColumnMissing: '{place}: такого столбца нет; напишите один из: {known}',
  signUnknown: '{place}, строка «{row}»: знака «{sign}» нет в signs; добавьте его',
  mirrorDiffers:
    'в таблице {one} {field} — {ofOne}, а в таблице {other} {field} — {ofOther}: напишите в figure обеих одно и то же в {field} или назовите две таблицы, где оно одинаково',
  mirrorOfStrangers:
    'таблица {one} — о торговле {ofOne}, таблица {other} — о торговле {ofOther}, но ни в одной нет торговли друг с другом: назовите таблицы двух партнёров',
  columnUnknown: '{place}: нет столбца «{column}»: напишите один из {known}, точно как в шапке таблицы',
  excludedUnknown:
    '{place}: в столбце «{column}» нет строки «{row}»: исправьте exclude или удалите её оттуда',
  columnOfText: '{place}: здесь текст, по нему диаграмму не построить: назовите столбец с числами',
  cellNotNumber:
    '{place}, строка «{row}»: «{text}» — не число; напишите его как 42 177,8 или 18,1% либо оставьте ячейку пустой',
  columnNameless: 'таблица {number}: у столбца «{column}» нет названия {languages}; напишите его в names',
  columnInPercent:
    "таблица {number}: столбец «{column}» дан в процентах, а диаграмма — в единицах {unit}: напишите unit: 'percent', а столбцы в других единицах вынесите в отдельную диаграмму",
  columnNoYear:
    'таблица {number}: столбец «{column}» — не год, а линии идут по годам: напишите { column, year } в series или выберите другой kind, например bars',
  rowNoYear:
    'таблица {number}, столбец «{column}»: строка «{row}» — не год, а линии идут по годам: напишите год так: 2019, или внесите строку в exclude',
  oneYear:
    'в таблице {number} один год, а линии идут по нескольким: назовите в series ещё столбцы или выберите другой kind, например bars',
  yearTwice:
    'в таблице {number} год {year} встречается дважды: напишите каждый один раз или выберите другой kind, например bars',
  partBelowZero:
    '{place}, строка «{row}»: {value} меньше нуля и не может быть частью целого: напишите kind: bars',
  partOverWhole:
    '{place}, строка «{row}»: {value} больше целого, {whole}: исправьте одно из них или выберите другой kind, например bars',
  notRank:
    '{place}, строка «{row}»: {value} — не место в рейтинге: напишите целое число не меньше 1 или kind: dots',
  seriesForm: 'напишите заголовок столбца, либо { column, country }, либо { column, year }',
  seriesMissing: 'назовите хотя бы один столбец с числами',
  figureUnitMissing: 'напишите единицу чисел, например thousand tonnes',
  rankUnit: 'у ranks другой единицы не бывает: удалите её или напишите kind: dots',
  countedNameForm: 'напишите название, которое стоит после числа, или его формы: {forms}',
  unitNameForm: 'напишите название единицы без фигурных скобок: число ставится перед ним',
  figureUnitForm:
    'напишите единицу, например million USD, или свою: { id, short: { en, kk, ru }, long: { en, kk, ru } }',
} as const;
