<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body>
<p>Dear ${name},</p>
<#list paragraphs as paragraph>
<p>${paragraph}</p>
</#list>
<p><a href="${link}">Open it in Waymark</a><br>
The link only opens the page; nothing changes by opening it.</p>
<p>${sender}</p>
</body>
</html>
