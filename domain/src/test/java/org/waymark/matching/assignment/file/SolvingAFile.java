package org.waymark.matching.assignment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolvingAFile {
    private static final String PLAIN =
            """
            waymark-assignment 1
            mentees 3
            mentors 2
            capacity 0 2
            capacity 1 1
            pair 0 0 940
            pair 1 0 500
            pair 2 1 120
            """;

    @Test
    void answersInOneLine() throws IOException {
        assertThat(Solve.answer(read(PLAIN)))
                .matches(
                        "\\{\"mentees\":3,\"mentors\":2,\"pairs\":3,\"matched\":3,\"fit\":1560,"
                                + "\"proved\":true,\"millis\":\\d+,\"allocatedBytes\":\\d+}");
    }

    @Test
    void givesNobodyToAMentorWithoutACapacity() throws IOException {
        assertThat(Solve.answer(read(PLAIN.replace("capacity 1 1\n", ""))))
                .contains("\"matched\":2,\"fit\":1440,\"proved\":true");
    }

    /** From the public format: a size, then rows of costs, broken anywhere. */
    @Test
    void readsCostsOfTheOrLibrary() throws IOException {
        assertThat(Solve.answer(read(" 3\n 4 1 3\n 2 0\n 5 3 2 2\n")))
                .contains("\"pairs\":9,\"matched\":3,\"cost\":5,\"proved\":true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                   | 1 | the first line has to be
                    hello                                | 1 | the first line has to be
                    waymark-assignment 2                 | 1 | version 1
                    H;mentors 2                          | 2 | “mentees” and their number
                    H;mentees 3                          | 3 | “mentors” and their number
                    H;mentees three                      | 2 | “three” isn't a whole number
                    H;mentees 99999999999                | 2 | isn't a whole number from 0 to 10000000
                    H;mentees 3;mentors 2;mentors 2      | 4 | has been said already
                    H;mentees 3;mentors 2;pear 0 0 1     | 4 | not with “pear”
                    H;mentees 3;mentors 2;pair 0 0       | 4 | a pair has three numbers
                    H;mentees 3;mentors 2;pair 0 0 1 1   | 4 | a pair has three numbers
                    H;mentees 3;mentors 2;pair 3 0 1     | 4 | “3” isn't a whole number from 0 to 2
                    H;mentees 3;mentors 2;;pair 0 2 1    | 5 | “2” isn't a whole number from 0 to 1
                    H;mentees 3;mentors 2;pair 0 0 -1    | 4 | “-1” isn't a whole number
                    H;mentees 3;mentors 2;pair 0 0 1.5   | 4 | “1.5” isn't a whole number
                    H;mentees 3;mentors 2;pair 0 0 2147483648 | 4 | isn't a whole number from 0 to 2147483647
                    H;mentees 3;mentors 2;capacity 0     | 4 | a capacity has two numbers
                    H;mentees 3;mentors 2;capacity 0 1;capacity 0 1 | 5 | stands twice
                    H;mentees 3;mentors 2;pair 0 0 1;pair 1 0 1;pair 0 0 2;pair 2 0 1 | 6 | The pair 0 0 stands twice
                    H;mentees 3;mentors 0;pair 0 0 1     | 4 | there is no mentor
                    H;mentees 9000000;mentors 1;pair 0 0 2000000000 | 5 | too great
                    2;1 2 3                              | 3 | the file ends after 3 of 4 costs
                    2;1 2 3;4 5                          | 3 | more than the 4 costs
                    2;1 x 3 4                            | 2 | “x” isn't a whole number
                    40001;1                              | 1 | isn't a whole number from 0 to 40000
                    """)
    void namesTheLineThatCanNotBeUnderstood(String lines, int number, String words) {
        String text = lines.replace("H;", "waymark-assignment 1;").replace(';', '\n');

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BadLine.class)
                .hasMessageStartingWith("line " + number + ":")
                .hasMessageContaining(words);
    }

    private static Instance read(String text) throws IOException {
        return InstanceFile.read(new BufferedReader(new StringReader(text)));
    }
}
