/** What is wrong with pictures and their files. */
export const pictures = {
  pictureMissing:
    '<Figure> has {attribute} and no picture: write src="map.png", or leave {attribute} out where the picture is lost',
  altAndDecorative:
    '<Figure> has alt and is decorative: keep alt if the picture says anything, decorative if it says nothing',
  altMissing:
    '<Figure> does not say what the picture shows to those who do not see it: write {alt}, or decorative if it says nothing that the text does not',
  altForm: '<Figure> has an alt that is no text in three languages: write {alt}',
  altLanguageUnknown: '<Figure> has an alt in {languages}, which the journal has not: write {alt}',
  altLanguageMissing:
    '<Figure> has no alt in {languages}: say in each language what the picture shows, {alt}',
  altIsFileName: '<Figure> has the name of its file as alt in {languages}: say what the picture shows',
  altFault: '<Figure>, alt.{field}: {fault}',
  pictureEmpty: 'the file is empty: put the picture here again',
  drawingHeavy: 'the drawing has {size} MB: simplify it, or save it as PNG',
  svgRefused: 'this SVG cannot be shown: {fault}',
  svgUndrawable: 'the SVG cannot be drawn: save it as plain SVG from the program that drew it, or as PNG',
  svgNotUtf8: 'the SVG is no text in UTF-8: save it as plain SVG from the program that drew it, or as PNG',
  pictureMoves: 'the picture moves: save one image of it as PNG',
  pictureNarrow:
    'the picture is {width} pixels wide, and looks small or blurred: take one of {good} if there is one',
  svgWithoutNamespace: 'browsers do not show it: write xmlns="{namespace}" into <svg>',
  svgInstruction: 'it has an instruction, <?{name} …?>',
  svgWithoutSize: 'it does not say how large it is: write viewBox="0 0 WIDTH HEIGHT" into <svg>',
  svgElement: 'it has <{name}>',
  svgHandler: 'it has an event handler, {name}',
  svgLeadsOut: 'it leads out of itself, {name}="{value}"',
  svgBase: 'it leads out of itself, xml:base',
  svgOtherLanguage: 'it has elements of another language, {name}="{value}"',
  svgStyles: 'its styles lead out of it',
  svgStylesUrl: 'its styles lead out of it, url(…)',
  pictureNameTaken:
    'the figure {figure} is drawn into a file of this name: name the picture in another way, in src too',
  pictureUnused:
    'no figure of {article}.mdx shows this picture: write <Figure src="{name}" …> where it belongs, or remove it',
  picturesWithoutArticle:
    'there is no article {name}.mdx to show this picture: name its folder as the article is named',
  pictureElsewhere:
    '<Figure> has the src "{name}": put the picture into the folder that is called as the article is, and write its name alone',
  pictureName:
    '<Figure> has the src "{name}", which cannot be the address of a picture: name the file with lower-case Latin letters, digits and hyphens, and {endings} at the end',
  pictureUnreadable:
    'the picture is broken, or no {label}: open it in a program for pictures and save it again as PNG, JPEG or WebP',
  picturePartMissing: 'the picture is broken, a part of its file is missing: put the whole file here',
  pictureLarge:
    'the picture has {width} × {height} pixels: save it with at most 4000 pixels on its longer side',
  pictureHeavy: 'the picture has {size} MB: save it with at most 4000 pixels on its longer side',
  pictureUnknownKind:
    'this is {format}, and its name says {label}: open it in a program for pictures and save it again as PNG, JPEG or WebP',
  pictureOtherKind:
    'this is {format}, and its name says {label}: let its name end with .{ending}, in src too',
  pictureNamedOtherwise:
    'there is no picture {picture}, but there is {like}: write the one name in both places',
  pictureToMove: 'there is no picture {picture}: move {from} there',
  pictureAbsent: 'there is no picture {picture}: put it there, or correct src',
  svgDoctype:
    'it has a DOCTYPE, which may hide what it draws: remove that line, or save it as plain SVG from the program that drew it, or as PNG',
  svgBroken: 'it is no SVG, or a broken one: save it as plain SVG from the program that drew it, or as PNG',
  svgOther:
    'it is no SVG: its first element is <{element}>. Save it as plain SVG from the program that drew it, or as PNG',
  svgFaults: '{faults}: save it as plain SVG from the program that drew it, or as PNG',
} as const;
