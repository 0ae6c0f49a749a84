package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.error.SequelizeException;

/** What is looked at around a new declaration refuses it whenever all declarations together would. */
class NeighbourhoodTest {
    private static final int PROGRAMS = Integer.getInteger("programs", 60);
    private static final int DECLARATIONS = 50;

    private final List<String> missed = new ArrayList<>();
    private int worked;
    private int refused;
    private int leftToAll;

    @Test
    void whatWorksNearbyWorksAmongAllDeclarations() {
        for (int program = 0; program < PROGRAMS; program++) {
            declare(new RandomDeclarations(program));
        }

        assertThat(missed).isEmpty();
        assertThat(worked).as("declarations that work").isGreaterThan(PROGRAMS * DECLARATIONS / 10);
        assertThat(refused).as("declarations that do not").isGreaterThan(PROGRAMS * DECLARATIONS / 10);
        assertThat(leftToAll).as("those that work, and not nearby alone").isLessThan(worked / 10);
    }

    private void declare(RandomDeclarations random) {
        Declarations all = new Declarations(ModelDefaults.STANDARD.withTimestamps(false));
        List<String> models = new ArrayList<>(RandomDeclarations.MODELS);
        for (int i = 0; i < DECLARATIONS; i++) {
            boolean model = i < 6 || i % 10 == 0;
            all = model && !models.isEmpty()
                    ? declare(all, List.of(random.model(models.remove(0))), List.of())
                    : declare(all, List.of(), random.associations());
        }
    }

    private Declarations declare(
            Declarations all, List<ModelDeclaration> models, List<AssociationDeclaration> associations) {
        Declarations.Mark before = all.mark();
        all.add(models, associations);
        Neighbourhood around = all.around(models, associations);
        boolean worksNearby = works(around::resolve) && !around.hasNoEnd();
        if (works(all::resolve)) {
            worked++;
            leftToAll += worksNearby ? 0 : 1;
            return all;
        }
        refused++;
        if (worksNearby) {
            missed.add(models + " and " + associations + " after " + all.associations());
        }
        return all.at(before);
    }

    private static boolean works(Runnable resolving) {
        try {
            resolving.run();
            return true;
        } catch (SequelizeException refusal) {
            return false;
        }
    }
}
