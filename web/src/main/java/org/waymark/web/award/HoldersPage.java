package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.waymark.award.CertificateService;
import org.waymark.award.CertificateToSee;
import org.waymark.records.RecordsCsv;
import org.waymark.shared.Slice;
import org.waymark.web.frame.Spreadsheet;
import org.waymark.web.text.Texts;

/** The register of holders, page by page, and all of it as a table. */
@Named
@RequestScoped
public class HoldersPage {
    @Inject @Param private String after;
    @Inject CertificateService certificates;
    @Inject Texts texts;

    private Slice<CertificateToSee> holders;

    public Slice<CertificateToSee> getHolders() {
        if (holders == null) {
            holders = certificates.holders(after);
        }
        return holders;
    }

    public void send() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        String next = null;
        do {
            Slice<CertificateToSee> page = certificates.holders(next);
            page.items()
                    .forEach(
                            one ->
                                    rows.add(
                                            List.of(
                                                    one.name(),
                                                    one.title(),
                                                    one.awardedOn().toString(),
                                                    one.code().printed())));
            next = page.next();
        } while (next != null);
        Spreadsheet.send(
                "award-holders.csv",
                RecordsCsv.table(
                        Stream.of("name", "award", "day", "code")
                                .map(name -> texts.get("award.holders." + name))
                                .toList(),
                        rows));
    }
}
