package planted.scheme;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.Instant;
import org.waymark.access.CurrentPerson;
import org.waymark.people.PersonId;

/** Planted: breaks one rule with each member. */
@Stateless
public class BrokenService {
    /** The server can't call it. */
    protected BrokenService() {}

    public void withoutARole() {}

    @PermitAll
    public void openToAll() {}

    Instant withoutTheClock() {
        return Instant.now();
    }

    CsvReader.CsvReaderBuilder withALibraryOfAnother() {
        return CsvReader.builder();
    }

    String asSomebodyElse() {
        return CurrentPerson.actingAs(PersonId.next(), () -> "done");
    }
}
