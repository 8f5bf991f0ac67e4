Dear ${name},

<#list paragraphs as paragraph>
${paragraph}

</#list>
${link}
The link only opens the page; nothing changes by opening it.

${sender}
