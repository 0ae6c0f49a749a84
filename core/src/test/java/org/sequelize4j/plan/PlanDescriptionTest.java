package org.sequelize4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.dialect.Dialects;

class PlanDescriptionTest {
    private final Blog blog = new Blog();
    private final Planner planner = new Planner(Dialects.named("sqlite"));

    @Test
    void aPlanIsATreeOfWhatIsJoinedAndWhatIsFetched() {
        LoadPlan plan = planner.plan(blog.find(
                blog.post,
                q -> q.include("author", a -> a.include("posts"))
                        .include("comments", c -> c.limit(3).offset(1).include("author"))
                        .include("cover")));

        assertThat(plan).hasToString("""
                        post
                          join author (user)
                            fetch posts (post)
                          join cover (image)
                          fetch comments (comment, 3 each, from number 2)
                            join author (user)""");
    }

    @Test
    void everyToManyIncludeCostsOneStatement() {
        LoadPlan plan = planner.plan(blog.find(
                blog.post,
                q -> q.include("author")
                        .include("comments", c -> c.include("author"))
                        .include("tags")));

        assertThat(plan.print(Dialects.named("sqlite"))).hasSize(3);
    }
}
