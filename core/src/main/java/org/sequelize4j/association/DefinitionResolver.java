package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;

/** From what users declare to definitions that are complete, validated and linked. */
public final class DefinitionResolver {
    private DefinitionResolver() {}

    /**
     * The definitions that follow from a set of declarations. The order of the declarations decides the order of attributes and
     * associations, and nothing else.
     *
     * @throws org.sequelize4j.error.DefinitionException when a declaration cannot work
     */
    public static Definitions resolve(
            Collection<ModelDeclaration> models, List<AssociationDeclaration> associations, ModelDefaults defaults) {
        List<String> unfinished = new ArrayList<>();
        List<AssociationDeclaration> told = PolymorphicHalves.of(associations, unfinished);
        ModelDrafts drafts = ModelDrafts.of(models, told, defaults);
        PolymorphicTypes.add(drafts, told);
        Upkeeps.add(drafts, told);
        List<Half> halves = Halves.of(told, drafts, defaults.inflector(), unfinished);
        JunctionPairs.pair(halves);
        KeyPlan.plan(halves, drafts);
        JunctionAssociations.add(drafts, defaults.inflector());
        return Assembly.assemble(drafts, unfinished);
    }
}
