package org.waymark.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a file after PDF/UA-1. */
public final class PdfUa {
    private PdfUa() {}

    /** Where the file breaks the rules; nothing, where a screen reader can read it. */
    public static Set<String> failures(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (var parser =
                        foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).as("what was looked at").isPositive();
            var failures = new TreeSet<String>();
            result.getTestAssertions()
                    .forEach(
                            failed ->
                                    failures.add(
                                            failed.getRuleId().getClause()
                                                    + ": "
                                                    + failed.getMessage()));
            return failures;
        }
    }
}
