package org.sequelize4j.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequelize4j.HookType;
import org.sequelize4j.error.InvalidValueException;

class HookListTest {
    private final List<String> ran = new ArrayList<>();

    private HookList list(String mark) {
        return HookList.NONE.<Object>with(
                false,
                h -> h.beforeCreate(subject -> ran.add(mark + " create"))
                        .beforeSave(subject -> ran.add(mark + " save"))
                        .named("last")
                        .beforeCreate(subject -> ran.add(mark + " last")));
    }

    @Test
    void hooksOfAModelRunInTheirOrderAndBeforeThoseOfAll() {
        new ModelHooks(list("own"), list("all")).run(HookType.BEFORE_CREATE, rows -> "row");
        assertThat(ran).containsExactly("own create", "own save", "own last", "all create", "all save", "all last");
    }

    @Test
    void aHookOfSavesRunsWithUpdatesToo() {
        new ModelHooks(list("own"), HookList.NONE).run(HookType.BEFORE_UPDATE, rows -> "row");
        assertThat(ran).containsExactly("own save");
    }

    @Test
    void aHookIsTakenAwayByItsTypeAndName() {
        HookList left = list("own").without(HookType.BEFORE_CREATE, "last").without(HookType.BEFORE_UPDATE, "last");
        new ModelHooks(left, HookList.NONE).run(HookType.BEFORE_CREATE, rows -> "row");
        assertThat(ran).containsExactly("own create", "own save");
    }

    @Test
    void aDefaultStandsInForATypeThatHasNone() {
        HookList own = HookList.NONE.<Object>with(false, h -> h.beforeCreate(subject -> ran.add("own create")));
        new ModelHooks(own.orElse(list("default")), HookList.NONE).run(HookType.BEFORE_CREATE, rows -> "row");
        assertThat(ran).containsExactly("own create", "default save");
    }

    @Test
    void eachHookGetsTheFaceThatItWasWrittenFor() {
        List<Object> seen = new ArrayList<>();
        HookList typed = HookList.NONE.with(false, h -> h.beforeCreate(seen::add));
        HookList ofAll = HookList.NONE.with(true, h -> h.beforeCreate(seen::add));
        new ModelHooks(typed, ofAll).run(HookType.BEFORE_CREATE, rows -> rows ? "row" : "face");
        assertThat(seen).containsExactly("face", "row");
    }

    @Test
    void whereALambdaHasToStandNullIsRefused() {
        assertThatThrownBy(() -> HookList.NONE.with(false, h -> h.beforeCreate(null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("null was given in place of a lambda");
    }
}
