<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="margin: 0; padding: 16px; background: #f4f6f5; color: #17211f; font: 16px/1.5 -apple-system, 'Segoe UI', Roboto, Arial, sans-serif">
<div style="max-width: 560px; margin: 0 auto; padding: 24px; background: #ffffff; border: 1px solid #d2dad6; border-radius: 8px">
<p style="margin: 0 0 16px">Dear ${name},</p>
<#list paragraphs as paragraph>
<p style="margin: 0 0 16px">${paragraph}</p>
</#list>
<@entries of=things level="h2"/>
<#if news?has_content>
<h2 style="margin: 24px 0 8px; font-size: 18px">${newsTitle}</h2>
<@entries of=news level="h3"/>
</#if>
<#if together??>
<p style="margin: 24px 0 16px"><#if more??>${more}<br></#if><a style="color: #17574c" href="${link}">${words.home}</a></p>
<#else>
<p style="margin: 24px 0 16px"><a style="display: inline-block; padding: 10px 18px; background: #17574c; color: #ffffff; border-radius: 6px; text-decoration: none; font-weight: 600" href="${link}">${words.open}</a></p>
</#if>
<p style="margin: 0">${sender}</p>
</div>
<div style="max-width: 560px; margin: 0 auto; padding: 12px 24px; color: #48554f; font-size: 14px">
<p style="margin: 0">${words.onlyOpens}</p>
<p style="margin: 8px 0 0">${why} <a style="color: #17574c" href="${choices}">${words.choose}</a></p>
</div>
</body>
</html>
<#macro entries of level>
<#list of as entry>
<div style="margin: 0 0 16px; padding: 12px 16px; border: 1px solid #d2dad6; border-radius: 6px">
<${level} style="margin: 0 0 4px; font-size: 16px"><a style="color: #17574c" href="${entry.link()}">${entry.title()}</a></${level}>
<#list entry.paragraphs() as paragraph>
<p style="margin: 0">${paragraph}</p>
</#list>
</div>
</#list>
</#macro>
