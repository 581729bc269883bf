-- What a report says of itself in HTML, as Pandoc's writer of Word documents understands it.

local countries = { sv = 'sv-SE', en = 'en-GB' }

local styles = {
  figure = 'Captioned Figure',
  figcaption = 'Image Caption',
  remark = 'Remark',
  by = 'Attribution',
  subtitle = 'Subtitle',
  notes = 'Note',
}

local function spoken(lang, inlines)
  return pandoc.Span(inlines, pandoc.Attr('', {}, { ['custom-style'] = 'lang-' .. (countries[lang] or lang) }))
end

local function all_spoken(lang)
  local function turn(block)
    block.content = { spoken(lang, block.content) }
    return block
  end
  return { Para = turn, Plain = turn, Header = turn }
end

-- A Plain in a table would be Compact whatever stands around it.
local function headed(cell, style)
  for place, block in ipairs(cell.contents) do
    if block.t == 'Plain' then
      cell.contents[place] = pandoc.Para(block.content)
    end
  end
  cell.contents = { pandoc.Div(cell.contents, pandoc.Attr('', {}, { ['custom-style'] = style })) }
end

function Span(span)
  local lang = span.attributes.lang
  if lang then
    return spoken(lang, span.content)
  end
end

function Div(div)
  local lang = div.attributes.lang
  if lang then
    div = pandoc.walk_block(div, all_spoken(lang))
  end
  for _, class in ipairs(div.classes) do
    if styles[class] then
      div.attributes['custom-style'] = styles[class]
    end
  end
  return div
end

-- Only pictures that were laid beside the document are shown.
function Image(image)
  if not image.src:match('^[%w%-]+%.svg$') and not image.src:match('^[%w%-]+%.png$') then
    return image.caption
  end
end

function Table(grid)
  local function each(row, head)
    for _, cell in ipairs(row.cells) do
      if cell.attr.classes:includes('number') then
        cell.alignment = 'AlignRight'
      end
      if head then
        headed(cell, 'Column Heading')
      elseif cell.attr.attributes.scope == 'row' then
        headed(cell, 'Row Heading')
      end
    end
  end
  for _, row in ipairs(grid.head.rows) do
    each(row, true)
  end
  for _, body in ipairs(grid.bodies) do
    for _, row in ipairs(body.body) do
      each(row, false)
    end
  end
  return grid
end

-- The title stands in the document already, as its first heading.
function Meta(meta)
  meta.title = nil
  return meta
end
