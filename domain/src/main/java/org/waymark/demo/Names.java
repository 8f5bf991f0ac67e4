package org.waymark.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Names such as a British university's staff have today. A given name comes with a family name of
 * the same background, and now and then of another, as in life. Nobody's pronouns follow from a
 * name: they come with the person.
 */
final class Names {
    record Name(String given, String family, String preferred, String pronouns) {}

    private record Background(
            int weight, List<String> women, List<String> men, List<String> family) {}

    private static final List<Background> BACKGROUNDS =
            List.of(
                    new Background(
                            46,
                            words(
                                    "Alison Amy Bethany Carol Catherine Charlotte Claire Eleanor Emily Gemma"
                                            + " Hannah Harriet Heather Holly Jennifer Joanne Julie Karen Katie"
                                            + " Laura Lucy Lynne Margaret Nicola Olivia Patricia Rachel Rebecca"
                                            + " Rosie Sally Sarah Sophie Susan Tracey Victoria Wendy"),
                            words(
                                    "Adam Alan Andrew Anthony Barry Christopher Colin Craig Daniel Edward"
                                            + " Gareth Graham Harry Ian Jack James Jonathan Keith Luke Mark"
                                            + " Martin Matthew Michael Neil Nigel Oliver Patrick Philip"
                                            + " Richard Robert Simon Stephen Steven Thomas Timothy William"),
                            words(
                                    "Allen Armitage Ashworth Bailey Barker Bennett Booth Bradshaw Brooks Clarke"
                                            + " Cooper Crompton Dawson Dixon Ellis Entwistle Fielding Fletcher"
                                            + " Foster Gibson Green Hall Harrison Hartley Haworth Hill Holt"
                                            + " Horrocks Hudson Jackson Kendall Knight Lawson Marsden Mitchell"
                                            + " Moss Naylor Newton Ogden Palmer Parker Pearson Pickering"
                                            + " Porter Ramsden Robinson Rowley Sharples Shaw Slater Sutcliffe"
                                            + " Taylor Thornton Turner Walker Walmsley Webster Whittaker"
                                            + " Wilkinson Wood Wright Yates")),
                    new Background(
                            9,
                            words(
                                    "Aileen Catriona Eilidh Fiona Isla Kirsty Mairi Morag Rhona Shona"),
                            words(
                                    "Alasdair Angus Callum Duncan Euan Fraser Hamish Iain Malcolm Ross"),
                            words(
                                    "Buchanan Cameron Campbell Drummond Ferguson Graham Kerr MacDonald"
                                            + " MacLeod McKenzie Murray Ross Sinclair Stewart Sutherland")),
                    new Background(
                            7,
                            words("Angharad Bethan Carys Cerys Elin Ffion Lowri Megan Rhian Sian"),
                            words("Aled Dafydd Emyr Geraint Huw Ieuan Owain Rhodri Rhys Tomos"),
                            words(
                                    "Bowen Davies Evans Griffiths Howells Hughes Jenkins Jones Lloyd Morgan"
                                            + " Morris Parry Powell Pritchard Rees Roberts Thomas Vaughan"
                                            + " Williams")),
                    new Background(
                            7,
                            words(
                                    "Aisling Aoife Ciara Deirdre Grainne Maeve Niamh Orla Roisin Sinead"),
                            words(
                                    "Brendan Cathal Ciaran Conor Declan Eamon Fergal Liam Niall Padraig"),
                            words(
                                    "Boyle Brennan Byrne Doherty Donnelly Doyle Gallagher Kelly Kennedy Lynch"
                                            + " McCarthy Murphy Nolan O’Brien O’Connor O’Neill Quinn Ryan"
                                            + " Sweeney Walsh")),
                    new Background(
                            8,
                            words(
                                    "Aisha Ayesha Fatima Hafsa Maryam Nadia Noor Rabia Saira Shazia Zainab Zara"),
                            words(
                                    "Adeel Asif Bilal Faisal Hamza Imran Irfan Kashif Nadeem Omar Tariq Usman"),
                            words(
                                    "Ahmed Akhtar Ali Aslam Bashir Chaudhry Hussain Iqbal Khan Mahmood Malik"
                                            + " Mirza Qureshi Rashid Rehman Shah Sheikh")),
                    new Background(
                            6,
                            words(
                                    "Anita Deepa Jaspreet Kavita Manjit Meena Neha Pooja Priya Rupinder Simran Sunita"),
                            words(
                                    "Ajay Amit Gurdeep Harpreet Jagdeep Kiran Nikhil Rajesh Ravi Sanjay Sunil Vikram"),
                            words(
                                    "Bains Chauhan Desai Dhillon Gill Joshi Kapoor Mehta Mistry Nair Patel Rao"
                                            + " Sandhu Sharma Sidhu Singh Solanki Varma")),
                    new Background(
                            6,
                            words(
                                    "Abena Adaeze Adwoa Akosua Blessing Chiamaka Efua Folake Funmi Ngozi Temi Yewande"),
                            words(
                                    "Ade Chidi Chukwudi Emeka Femi Kofi Kojo Kwabena Kwesi Obinna Segun Tunde"),
                            words(
                                    "Achebe Adebayo Adeyemi Afolabi Agyeman Amponsah Asante Balogun Boateng"
                                            + " Danso Eze Mensah Nwosu Obi Ofori Okafor Okonkwo Osei Owusu")),
                    new Background(
                            4,
                            words(
                                    "Alicia Camille Denise Jasmine Keisha Leanne Marcia Natalie Paulette Simone"),
                            words(
                                    "Curtis Delroy Errol Leroy Marcus Marlon Nathan Reuben Trevor Winston"),
                            words(
                                    "Alleyne Beckford Blake Campbell Francis Gayle Gordon Grant Henry Lewis"
                                            + " Morrison Powell Reid Richards Samuels Thompson")),
                    new Background(
                            4,
                            words(
                                    "Agnieszka Anna Beata Ewa Iwona Joanna Katarzyna Magda Monika Zofia"),
                            words(
                                    "Adam Bartosz Jakub Krzysztof Marcin Michal Pawel Piotr Rafal Tomasz"),
                            words(
                                    "Adamczyk Baran Jankowski Kaminski Kowalczyk Krol Lewandowski Mazur Pawlak"
                                            + " Sikora Wrobel Zawadzki Zielinski")),
                    new Background(
                            3,
                            words(
                                    "Elena Giulia Ingrid Katrin Laura Lena Marta Sofia Teresa Ulrike"),
                            words(
                                    "Andreas Diego Dimitris Giorgio Joao Lars Lukas Matteo Nikos Pierre"),
                            words(
                                    "Andersen Becker Bianchi Costa Fernandes Ferrari Fischer Garcia Hoffmann"
                                            + " Lefevre Lopez Moreau Nikolaidis Papadakis Ribeiro Romano Silva"
                                            + " Schneider")));

    private final Random chance;
    private final Set<String> taken = new HashSet<>();

    Names(Random chance) {
        this.chance = chance;
    }

    private static List<String> words(String names) {
        return List.of(names.split("\\s+"));
    }

    /** A name that nobody had before; in a large university a second of it gets an initial. */
    Name next() {
        Background one = background();
        Background other = chance.nextInt(12) == 0 ? background() : one;
        boolean woman = chance.nextInt(100) < 54;
        String given = pick(woman ? one.women() : one.men());
        String family = pick(other.family());
        for (int more = 0; !taken.add(given + " " + family); more++) {
            given = pick(woman ? one.women() : one.men());
            family = pick(other.family());
            if (more > 8) {
                given = given + " " + (char) ('A' + chance.nextInt(26)) + ".";
            }
        }
        return new Name(given, family, preferred(given), pronouns(woman));
    }

    void take(String given, String family) {
        taken.add(given + " " + family);
    }

    private String preferred(String given) {
        return switch (given) {
            case "Bethany" -> "Beth";
            case "Catherine" -> chance.nextBoolean() ? "Cath" : null;
            case "Christopher" -> "Chris";
            case "Jennifer" -> "Jen";
            case "Jonathan" -> "Jon";
            case "Katarzyna" -> "Kasia";
            case "Margaret" -> chance.nextBoolean() ? "Maggie" : null;
            case "Matthew" -> "Matt";
            case "Michael" -> chance.nextBoolean() ? "Mike" : null;
            case "Rebecca" -> chance.nextBoolean() ? "Becky" : null;
            case "Timothy" -> "Tim";
            case "Tomasz" -> "Tomek";
            default -> null;
        };
    }

    private String pronouns(boolean woman) {
        int share = chance.nextInt(100);
        if (share < 2) {
            return "they/them";
        }
        if (share < 45) {
            return null;
        }
        return woman ? "she/her" : "he/him";
    }

    private Background background() {
        int sum = BACKGROUNDS.stream().mapToInt(Background::weight).sum();
        int at = chance.nextInt(sum);
        for (Background background : BACKGROUNDS) {
            at -= background.weight();
            if (at < 0) {
                return background;
            }
        }
        throw new IllegalStateException();
    }

    private String pick(List<String> names) {
        return names.get(chance.nextInt(names.size()));
    }
}
